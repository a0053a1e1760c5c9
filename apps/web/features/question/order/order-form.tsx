"use client";

import type { Answer } from "@choosefr/quiz";
import { type KeyboardEvent, type PointerEvent, type ReactElement, useLayoutEffect, useRef, useState } from "react";
import { fill } from "../../language/fill.ts";
import { FormEnd } from "../form.tsx";
import type { PlayableOf } from "../playable.ts";
import type { QuestionLabels } from "../question-labels.ts";
import { moveTo } from "./arrange.ts";
import styles from "./order.module.css";
import { OrderRow } from "./order-row.tsx";

/** What has the focus and must keep it when its row moves: the page moves rows by taking them out and putting them in. */
interface Held {
  readonly item: number;
  readonly control: string;
}

/**
 * Rows that are moved by the buttons beside them, by the arrow keys once their number was taken up with Space, by Alt and
 * an arrow key from anywhere in a row, and by dragging. Every move is told politely.
 */
export function OrderForm({
  question: { items, ends },
  labels,
  onAnswer,
}: {
  readonly question: PlayableOf<"order">;
  readonly labels: QuestionLabels;
  readonly onAnswer: (answer: Answer) => void;
}): ReactElement {
  const list = useRef<HTMLOListElement>(null);
  const held = useRef<Held | null>(null);
  const [order, setOrder] = useState<readonly number[]>(() => items.map((_, index) => index));
  const [grabbed, setGrabbed] = useState<{ readonly item: number; readonly before: readonly number[] } | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const [said, setSaid] = useState("");

  useLayoutEffect(() => {
    if (held.current === null) return;
    const { item, control } = held.current;
    held.current = null;
    list.current?.querySelector<HTMLElement>(`[data-item="${item}"] [data-control="${control}"]`)?.focus();
  });

  const tell = (sentence: string, item: number, place: number): void =>
    setSaid(fill(sentence, { item: items[item]?.text ?? "", n: place + 1, total: items.length }));
  const move = (item: number, place: number): void => {
    const next = moveTo(order, order.indexOf(item), place);
    if (next === order) return;
    const control = document.activeElement?.getAttribute("data-control");
    if (control) held.current = { item, control };
    setOrder(next);
    tell(labels.order.moved, item, place);
  };
  const grab = (item: number): void => {
    const isDropped = grabbed?.item === item;
    setGrabbed(isDropped ? null : { item, before: order });
    tell(isDropped ? labels.order.moved : labels.order.grabbed, item, order.indexOf(item));
  };
  const onKey = (event: KeyboardEvent, item: number): void => {
    const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (step !== 0 && (event.altKey || grabbed?.item === item)) {
      event.preventDefault();
      move(item, order.indexOf(item) + step);
    } else if (event.key === "Escape" && grabbed !== null) {
      event.preventDefault();
      held.current = { item, control: "number" };
      setOrder(grabbed.before);
      setGrabbed(null);
      tell(labels.order.moved, item, grabbed.before.indexOf(item));
    }
  };
  const startDrag = (event: PointerEvent<HTMLLIElement>, item: number): void => {
    const control = (event.target as Element).closest("button")?.dataset["control"];
    // A finger on the text scrolls the page; a mouse has nothing else to do there.
    if (control === undefined ? event.pointerType !== "mouse" : control !== "number") return;
    if (event.button !== 0) return;
    list.current?.setPointerCapture(event.pointerId);
    setGrabbed(null);
    setDragged(item);
  };
  const drag = (event: PointerEvent): void => {
    if (dragged === null) return;
    const rows = [...(list.current?.children ?? [])].map((row) => row.getBoundingClientRect());
    const place = order.indexOf(dragged);
    const [above, below] = [rows[place - 1], rows[place + 1]];
    if (above && event.clientY < above.top + above.height / 2) move(dragged, place - 1);
    else if (below && event.clientY > below.top + below.height / 2) move(dragged, place + 1);
  };
  const endDrag = (): void => setDragged(null);

  return (
    <form
      className={styles["order"]}
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer({ order });
      }}
    >
      <p className={styles["end"]}>{ends.first}</p>
      <ol
        ref={list}
        className={styles["rows"]}
        onPointerMove={drag}
        onPointerUp={endDrag}
        onPointerCancel={endDrag}
        onLostPointerCapture={endDrag}
      >
        {order.map((item, place) => (
          <OrderRow
            key={item}
            item={item}
            text={items[item]?.text ?? ""}
            place={place}
            total={items.length}
            isHeld={grabbed?.item === item || dragged === item}
            labels={labels.order}
            onStep={(step) => move(item, place + step)}
            onGrab={() => grab(item)}
            onKeyDown={(event) => onKey(event, item)}
            onPointerDown={(event) => startDrag(event, item)}
          />
        ))}
      </ol>
      <p className={styles["end"]}>{ends.last}</p>
      <p className={styles["hint"]}>{labels.order.hint}</p>
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
      <FormEnd labels={labels} onSkip={() => onAnswer({ isSkipped: true })} />
    </form>
  );
}
