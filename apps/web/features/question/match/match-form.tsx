"use client";

import type { Answer } from "@choosefr/quiz";
import { type ReactElement, useId, useRef, useState } from "react";
import { fill, fillCount } from "../../language/fill.ts";
import { FormEnd, Problem } from "../form.tsx";
import type { PlayableOf } from "../playable.ts";
import type { QuestionLabels } from "../question-labels.ts";
import styles from "./match.module.css";

/** A list of all matches beside each item; those that another item has are marked as taken, and can still be chosen. */
export function MatchForm({
  question: { items, matches, locale },
  labels,
  onAnswer,
}: {
  readonly question: PlayableOf<"match">;
  readonly labels: QuestionLabels;
  readonly onAnswer: (answer: Answer) => void;
}): ReactElement {
  const rows = useRef<HTMLOListElement>(null);
  const [chosen, setChosen] = useState<readonly (number | null)[]>(() => items.map(() => null));
  const [wasChecked, setWasChecked] = useState(false);
  const id = useId();

  const isTwice = (match: number | null): boolean =>
    match !== null && chosen.indexOf(match) !== chosen.lastIndexOf(match);
  const missing = chosen.filter((match) => match === null).length;
  const twice = chosen.find(isTwice) ?? null;
  const problem =
    missing > 0
      ? fillCount(labels.match.missing, missing, locale)
      : twice === null
        ? null
        : fill(labels.match.twice, { match: matches[twice] ?? "" });
  const isFaulty = (match: number | null): boolean =>
    wasChecked && (match === null || (missing === 0 && isTwice(match)));

  const submit = (): void => {
    setWasChecked(true);
    if (problem === null) {
      onAnswer({ matches: chosen });
      return;
    }
    const first = chosen.findIndex((match) => match === null || (missing === 0 && isTwice(match)));
    rows.current?.querySelectorAll("select")[first]?.focus();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ol ref={rows} className={styles["rows"]}>
        {items.map(({ text }, item) => {
          const own = chosen[item] ?? null;
          return (
            <li key={text} className={styles["row"]}>
              <label htmlFor={`${id}-${item}`}>{text}</label>
              <select
                id={`${id}-${item}`}
                value={own ?? ""}
                aria-invalid={isFaulty(own)}
                aria-describedby={isFaulty(own) ? `${id}-problem` : undefined}
                onChange={({ currentTarget: { value } }) =>
                  setChosen(chosen.with(item, value === "" ? null : Number(value)))
                }
              >
                <option value="">{labels.match.choose}</option>
                {matches.map((match, index) => {
                  const isTaken = index !== own && chosen.includes(index);
                  return (
                    <option key={match} value={index}>
                      {isTaken ? fill(labels.match.used, { match }) : match}
                    </option>
                  );
                })}
              </select>
            </li>
          );
        })}
      </ol>
      <Problem id={`${id}-problem`}>{wasChecked ? problem : null}</Problem>
      <FormEnd labels={labels} onSkip={() => onAnswer({ isSkipped: true })} />
    </form>
  );
}
