import type { KeyboardEvent, PointerEvent, ReactElement } from "react";
import { fill } from "../../language/fill.ts";
import type { QuestionLabels } from "../question-labels.ts";
import styles from "./order.module.css";

/** A row to move: its number, which is taken up or dragged, what it is, and a button either way. */
export function OrderRow({
  item,
  text,
  place,
  total,
  isHeld,
  labels,
  onStep,
  onGrab,
  onKeyDown,
  onPointerDown,
}: {
  readonly item: number;
  readonly text: string;
  readonly place: number;
  readonly total: number;
  readonly isHeld: boolean;
  readonly labels: QuestionLabels["order"];
  readonly onStep: (step: -1 | 1) => void;
  readonly onGrab: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPointerDown: (event: PointerEvent<HTMLLIElement>) => void;
}): ReactElement {
  const [isFirst, isLast] = [place === 0, place === total - 1];
  return (
    <li className={styles["row"]} data-item={item} data-held={isHeld} onPointerDown={onPointerDown}>
      <button
        type="button"
        className={styles["number"]}
        data-control="number"
        aria-label={fill(labels.move, { item: text, n: place + 1, total })}
        aria-pressed={isHeld}
        // A pointer drags it: only a key, or a tool that stands for one, takes it up.
        onClick={(event) => event.detail === 0 && onGrab()}
        onKeyDown={onKeyDown}
      >
        {place + 1}
        <svg viewBox="0 0 8 16" aria-hidden="true">
          <path d="M2 3v0M6 3v0M2 8v0M6 8v0M2 13v0M6 13v0" />
        </svg>
      </button>
      <span className={styles["text"]}>{text}</span>
      <span className={styles["steps"]}>
        <button
          type="button"
          className={styles["step"]}
          data-control="up"
          aria-label={fill(labels.up, { item: text })}
          aria-disabled={isFirst}
          onClick={() => onStep(-1)}
          onKeyDown={onKeyDown}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M8 13.5v-11M3 7.5l5-5 5 5" />
          </svg>
        </button>
        <button
          type="button"
          className={styles["step"]}
          data-control="down"
          aria-label={fill(labels.down, { item: text })}
          aria-disabled={isLast}
          onClick={() => onStep(1)}
          onKeyDown={onKeyDown}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M8 2.5v11M3 8.5l5 5 5-5" />
          </svg>
        </button>
      </span>
    </li>
  );
}
