"use client";

import { useEffect, useRef, useState } from "react";
import { readShortcutChoice, saveShortcutChoice } from "./shortcut-choice.ts";

/** Whether the number keys answer, and the way to change that. */
export interface AnswerKeys {
  readonly isOn: boolean;
  readonly toggle: () => void;
}

/**
 * Keys 1 to n choose an option, Enter goes on. A control that has the focus keeps its own keys, and so do combinations
 * with Control, Alt or Meta. The number keys can be turned off (WCAG 2.1.4); the choice is remembered.
 */
export function useAnswerKeys({
  optionCount,
  onOption,
  onEnter,
}: {
  readonly optionCount: number;
  readonly onOption: (option: number) => void;
  readonly onEnter: (() => void) | null;
}): AnswerKeys {
  const [isOn, setIsOn] = useState(true);
  const latest = useRef({ optionCount, onOption, onEnter, isOn });
  useEffect(() => {
    latest.current = { optionCount, onOption, onEnter, isOn };
  });

  useEffect(() => setIsOn(readShortcutChoice()), []);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest("input, select, textarea, [contenteditable]")) return;
      const now = latest.current;
      if (event.key === "Enter") {
        if (now.onEnter === null || target?.closest("a, button, summary")) return;
        event.preventDefault();
        now.onEnter();
        return;
      }
      const option = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : -1;
      if (!now.isOn || option < 0 || option >= now.optionCount) return;
      event.preventDefault();
      now.onOption(option);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  return {
    isOn,
    toggle: () => {
      saveShortcutChoice(!isOn);
      setIsOn(!isOn);
    },
  };
}
