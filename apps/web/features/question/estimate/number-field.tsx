import type { ReactElement } from "react";
import styles from "./estimate.module.css";
import type { LineNumber } from "./use-line-number.ts";

/** A field for a number, with its sign before it and its unit behind it. */
export function NumberField({
  id,
  name,
  isNameShown = false,
  number: { text, unit, settle },
  problemId,
  onType,
}: {
  readonly id: string;
  readonly name: string;
  readonly isNameShown?: boolean;
  readonly number: LineNumber;
  /** Where it is said why the number cannot be taken; null while it can. */
  readonly problemId: string | null;
  readonly onType: (text: string) => void;
}): ReactElement {
  const { sign, many } = unit.labels;
  return (
    <div className={styles["value"]}>
      <label htmlFor={id} className={isNameShown ? styles["name"] : "visually-hidden"}>
        {name}
        <span className="visually-hidden">
          , {sign} {many}
        </span>
      </label>
      {sign !== "" && (
        <span className={styles["sign"]} aria-hidden="true">
          {sign}
        </span>
      )}
      <input
        id={id}
        className={styles["number"]}
        type="text"
        inputMode="decimal"
        enterKeyHint="done"
        autoComplete="off"
        size={Math.max(2, text.length)}
        value={text}
        aria-invalid={problemId !== null}
        aria-describedby={problemId ?? undefined}
        onChange={(event) => onType(event.currentTarget.value)}
        onBlur={settle}
      />
      <span className={styles["unit"]} aria-hidden="true">
        {many}
      </span>
    </div>
  );
}
