import { memo, type ReactElement, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import styles from "./annotated-text.module.css";
import type { CheckWords } from "./check-words.ts";
import type { CheckedText, Span } from "./checked-text.ts";
import { splitBlocks } from "./split-blocks.ts";
import { VerdictSign } from "./verdict-sign.tsx";

/** What is marked in a text: a figure by its place among the figures, or a name. */
interface Mark extends Span {
  readonly figure: number | null;
  readonly entity: number;
}

interface Block extends Span {
  readonly marks: readonly Mark[];
}

/**
 * A text as it was put in, letter by letter, in blocks; the names and figures of those near the screen are marked, of all on
 * paper. Markup in it is shown, never taken for markup.
 */
export function AnnotatedText({
  text,
  checked,
  chosen,
  words,
}: {
  readonly text: string;
  readonly checked: CheckedText;
  readonly chosen: number | null;
  readonly words: CheckWords;
}): ReactElement {
  const blocks = useMemo(() => blocksOf(text, checked), [text, checked]);
  const chosenStart = chosen === null ? -1 : (checked.figures[chosen]?.start ?? -1);
  const root = useRef<HTMLDivElement>(null);
  const near = useNear(root, blocks.length);
  return (
    <div ref={root} className={styles["text"]}>
      {blocks.map((block, place) => {
        const holdsChosen = block.start <= chosenStart && chosenStart < block.end;
        return (
          <TextBlock
            key={block.start}
            place={place}
            block={block}
            text={text}
            checked={checked}
            isMarked={near.has(place) || holdsChosen}
            chosen={holdsChosen ? chosen : null}
            words={words}
          />
        );
      })}
    </div>
  );
}

const TextBlock = memo(function TextBlock({
  place,
  block,
  text,
  checked,
  isMarked,
  chosen,
  words,
}: {
  readonly place: number;
  readonly block: Block;
  readonly text: string;
  readonly checked: CheckedText;
  readonly isMarked: boolean;
  readonly chosen: number | null;
  readonly words: CheckWords;
}): ReactElement {
  const pieces: ReactNode[] = [];
  let at = block.start;
  for (const mark of isMarked ? block.marks : []) {
    pieces.push(text.slice(at, mark.start));
    const written = text.slice(mark.start, mark.end);
    pieces.push(
      mark.figure === null ? (
        <Name key={mark.start} address={checked.entities[mark.entity]?.address ?? null} words={words}>
          {written}
        </Name>
      ) : (
        <FigureMark
          key={mark.start}
          figure={mark.figure}
          checked={checked}
          isChosen={chosen === mark.figure}
          words={words}
        >
          {written}
        </FigureMark>
      ),
    );
    at = mark.end;
  }
  pieces.push(text.slice(at, block.end));
  return (
    <div className={styles["block"]} data-place={place}>
      {pieces}
    </div>
  );
});

/** Between a figure and its sign no line ends. */
const NO_BREAK = "\u2060";

function FigureMark({
  figure,
  checked,
  isChosen,
  words,
  children,
}: {
  readonly figure: number;
  readonly checked: CheckedText;
  readonly isChosen: boolean;
  readonly words: CheckWords;
  readonly children: string;
}): ReactElement {
  const verdict = checked.figures[figure]?.verdict ?? "unknown";
  return (
    <mark id={`figure-${figure}`} className={styles["figure"]} data-verdict={verdict}>
      <a href={`#finding-${figure}`} aria-current={isChosen ? "true" : undefined}>
        <span className={styles["written"]}>{children}</span>
        <span className={styles["tag"]}>
          {NO_BREAK}
          <VerdictSign verdict={verdict} />
          <span className={verdict === "agrees" ? "visually-hidden" : undefined}>{words.verdicts[verdict].word}</span>
        </span>
      </a>
    </mark>
  );
}

function Name({
  address,
  words,
  children,
}: {
  readonly address: string | null;
  readonly words: CheckWords;
  readonly children: string;
}): ReactElement {
  if (address === null) return <span className={styles["name"]}>{children}</span>;
  return (
    <a className={styles["name"]} href={address} target="_blank" rel="noreferrer" title={words.newTab}>
      {children}
    </a>
  );
}

function blocksOf(text: string, { figures, names }: CheckedText): readonly Block[] {
  const marks = [
    ...figures.map(({ start, end, entity }, figure): Mark => ({ start, end, entity, figure })),
    ...names.map(({ start, end, entity }): Mark => ({ start, end, entity, figure: null })),
  ].toSorted((a, b) => a.start - b.start);
  let next = 0;
  return splitBlocks(text, marks).map(({ start, end }) => {
    const first = next;
    while (next < marks.length && (marks[next]?.start ?? end) < end) next += 1;
    return { start, end, marks: marks.slice(first, next) };
  });
}

/** A text of so few blocks is marked whole. */
const FEW = 12;

/** The places of the blocks that are near the screen; before printing, of all. */
function useNear(root: { readonly current: HTMLElement | null }, count: number): ReadonlySet<number> {
  const [near, setNear] = useState<ReadonlySet<number>>(() => firstOf(Math.min(count, FEW)));
  useEffect(() => {
    if (count <= FEW || root.current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        setNear((known) => {
          const next = new Set(known);
          for (const { target, isIntersecting } of entries) {
            const place = Number(target instanceof HTMLElement ? target.dataset["place"] : undefined);
            if (isIntersecting) next.add(place);
            // Whoever is in it by keyboard stays there.
            else if (!target.contains(document.activeElement)) next.delete(place);
          }
          return next;
        });
      },
      { rootMargin: "100%" },
    );
    for (const block of root.current.children) observer.observe(block);
    const markAll = (): void => flushSync(() => setNear(firstOf(count)));
    addEventListener("beforeprint", markAll);
    return () => {
      observer.disconnect();
      removeEventListener("beforeprint", markAll);
    };
  }, [root, count]);
  return near;
}

function firstOf(count: number): ReadonlySet<number> {
  return new Set(Array.from({ length: count }, (_, place) => place));
}
