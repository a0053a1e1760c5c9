"use client";

import type { EstimateUnit } from "@choosefr/quiz";
import { readTypedNumber } from "@choosefr/quiz/typed-number";
import { useState } from "react";
import { type EstimateScale, formatInUnits, unitFor } from "./estimate-scale.ts";
import { nearestStop } from "./log-line.ts";

/** A number that is typed into a field and moved along a line, each following the other. */
export interface LineNumber {
  /** The index of the stop of the line that it is at or nearest to. */
  readonly stop: number;
  /** What stands in the field, and the unit behind it. */
  readonly text: string;
  readonly unit: EstimateUnit;
  /** In whole units; null where the field holds no number. */
  readonly value: number | null;
  readonly moveTo: (stop: number) => void;
  readonly type: (text: string) => void;
  /** Takes a typed unit out of the field and puts it behind: "4 milliards" before millions becomes 4 before milliards. */
  readonly settle: () => void;
  /** Puts a number into the field that may lie between two stops. */
  readonly set: (value: number) => void;
}

/** A number on the line of `scale`, at first at one of its stops. */
export function useLineNumber(scale: EstimateScale, stops: readonly number[], firstStop: number): LineNumber {
  const { locale, min } = scale;
  const [stop, setStop] = useState(firstStop);
  // The unit follows the slider; what is typed is read in the one that stands behind it, unless it names another.
  const [unit, setUnit] = useState(() => unitFor(stops[firstStop] ?? min, scale));
  const [text, setText] = useState(() => formatInUnits(stops[firstStop] ?? min, unit, locale));

  const valueOf = (typed: string): number | null => {
    const read = readTypedNumber(typed, locale);
    return read === null ? null : Math.round(read.number * (read.scale ?? unit.size));
  };
  const set = (value: number): void => {
    const suited = unitFor(value, scale);
    setStop(nearestStop(stops, value));
    setUnit(suited);
    setText(formatInUnits(value, suited, locale));
  };
  return {
    stop,
    text,
    unit,
    value: valueOf(text),
    moveTo: (index) => set(stops[index] ?? min),
    type: (typed) => {
      setText(typed);
      const value = valueOf(typed);
      if (value !== null && value > 0) setStop(nearestStop(stops, value));
    },
    settle: () => {
      const read = readTypedNumber(text, locale);
      if (read === null || !/\p{L}|€/u.test(text)) return;
      setUnit(scale.units.find(({ size }) => size === read.scale) ?? unit);
      setText(formatInUnits(read.number, { size: 1 }, locale, 15));
    },
    set,
  };
}
