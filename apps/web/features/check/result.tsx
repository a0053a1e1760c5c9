import { type KeyboardEvent, type MouseEvent, type ReactElement, useEffect, useRef, useState } from "react";
import { quietButtonClass } from "../design/button.ts";
import { fill, fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { AnnotatedText } from "./annotated-text.tsx";
import type { CheckWords } from "./check-words.ts";
import type { CheckedText, Verdict, WrittenForm } from "./checked-text.ts";
import { FindingEntry } from "./finding-entry.tsx";
import styles from "./result.module.css";
import { countVerdicts, summarise } from "./summarise.ts";
import { TakeAlong } from "./take-along.tsx";
import { VerdictSign } from "./verdict-sign.tsx";

/** So many findings are listed at first, and come with each more that are asked for. */
const LISTED = 50;

/** Where a reader stands: in the text or in the list. */
type Side = "text" | "list";

/** What was found in a text: in a sentence, in the text, and in a list beside it; what is chosen in one is shown in the other. */
export function Result({
  text,
  name,
  checked,
  words,
  lang,
  write,
  onEdit,
  onClear,
}: {
  readonly text: string;
  readonly name: string | null;
  readonly checked: CheckedText;
  readonly words: CheckWords;
  readonly lang: Lang;
  readonly write: (form: WrittenForm) => Promise<string | null>;
  readonly onEdit: () => void;
  readonly onClear: () => void;
}): ReactElement {
  const { figures } = checked;
  const head = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState<Verdict | null>(null);
  const [most, setMost] = useState(LISTED);
  const [chosen, setChosen] = useState<{ readonly figure: number; readonly side: Side } | null>(null);

  // The answer is where the reader goes on.
  useEffect(() => head.current?.focus(), []);
  useEffect(() => {
    if (chosen === null) return;
    const inText = document.getElementById(`figure-${chosen.figure}`);
    const inList = document.getElementById(`finding-${chosen.figure}`);
    inText?.scrollIntoView({ block: "nearest" });
    inList?.scrollIntoView({ block: "nearest" });
    (chosen.side === "text" ? inText : inList)?.querySelector<HTMLElement>("a")?.focus();
  }, [chosen]);

  const listed = figures.flatMap(({ verdict }, place) => (filter === null || filter === verdict ? [place] : []));
  const position = chosen === null ? -1 : listed.indexOf(chosen.figure);
  const choose = (figure: number, side: Side): void => {
    const at = listed.indexOf(figure);
    // What is chosen in the text is listed, whatever was left out.
    if (at === -1) setFilter(null);
    const place = at === -1 ? figure : at;
    setMost((known) => Math.max(known, Math.ceil((place + 1) / LISTED) * LISTED));
    setChosen({ figure, side });
  };
  const step = (by: 1 | -1, side: Side): void => {
    if (listed.length === 0) return;
    const from = position === -1 && by === -1 ? 0 : position;
    const figure = listed[(from + by + listed.length) % listed.length];
    if (figure !== undefined) choose(figure, side);
  };
  const stepByKey = (event: KeyboardEvent): void => {
    if (event.key !== "F8") return;
    event.preventDefault();
    const isInText = event.target instanceof Element && event.target.closest("[data-side='text']") !== null;
    step(event.shiftKey ? -1 : 1, isInText ? "text" : "list");
  };
  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const [, to, figure] = /^#(finding|figure)-(\d+)$/u.exec(link?.getAttribute("href") ?? "") ?? [];
    if (to === undefined) return;
    event.preventDefault();
    choose(Number(figure), to === "finding" ? "list" : "text");
  };
  const [summary, ...more] = summarise(checked, words, lang);
  const counts = countVerdicts(checked);
  return (
    // The links between text and list, and the keys that go from one figure to the next wherever one is in the result.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles["result"]} onKeyDown={stepByKey} onClick={follow}>
      <div ref={head} tabIndex={-1} className={styles["head"]} role="group" aria-label={words.result}>
        <h2 className={styles["summary"]}>{summary}</h2>
        {more.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p className={styles["read"]}>
          {[
            ...(name === null ? [] : [`${name}.`]),
            fill(words.readAs, { format: formatName(checked.format, words) }),
          ].join(" ")}
        </p>
      </div>
      <div className={styles["actions"]}>
        <button type="button" className={quietButtonClass} onClick={onEdit}>
          {words.edit}
        </button>
        <button type="button" className={quietButtonClass} onClick={onClear}>
          {words.clear}
        </button>
        {figures.length > 0 && <TakeAlong stem={stemOf(name ?? words.textName)} words={words} write={write} />}
      </div>
      <div className={styles["columns"]} data-empty={figures.length === 0} data-short={fitsScreen(text)}>
        <section className={styles["text"]} data-side="text" aria-label={words.annotated}>
          <AnnotatedText text={text} checked={checked} chosen={chosen?.figure ?? null} words={words} />
        </section>
        {figures.length > 0 && (
          <section className={styles["side"]} data-side="list" aria-label={words.findings}>
            <div className={styles["bar"]}>
              {counts.size > 1 && (
                <fieldset className={styles["filter"]}>
                  <legend className="visually-hidden">{words.filter}</legend>
                  <button type="button" aria-pressed={filter === null} onClick={() => setFilter(null)}>
                    {words.all} {figures.length}
                  </button>
                  {[...counts].map(([verdict, count]) => (
                    <button
                      key={verdict}
                      type="button"
                      aria-pressed={filter === verdict}
                      onClick={() => setFilter(filter === verdict ? null : verdict)}
                    >
                      <VerdictSign verdict={verdict} /> {words.verdicts[verdict].word} {count}
                    </button>
                  ))}
                </fieldset>
              )}
              {listed.length > 1 && (
                <p className={styles["steps"]}>
                  <button type="button" className={quietButtonClass} onClick={() => step(-1, "list")}>
                    {words.previous}
                  </button>
                  <button type="button" className={quietButtonClass} onClick={() => step(1, "list")}>
                    {words.next}
                  </button>
                  <span role="status">
                    {position === -1 ? "" : fill(words.position, { n: position + 1, total: listed.length })}
                  </span>
                </p>
              )}
            </div>
            <ol className={styles["list"]}>
              {listed.slice(0, most).map((place) => (
                <FindingEntry
                  key={place}
                  place={place}
                  text={text}
                  checked={checked}
                  isChosen={chosen?.figure === place}
                  words={words}
                  lang={lang}
                />
              ))}
            </ol>
            {listed.length > most && (
              <button type="button" className={quietButtonClass} onClick={() => setMost(most + LISTED)}>
                {fillCount(words.more, Math.min(LISTED, listed.length - most), lang)}
              </button>
            )}
            {listed.length > 1 && <p className={styles["keys"]}>{words.keys}</p>}
          </section>
        )}
      </div>
    </div>
  );
}

/** The name of a file without its ending. */
function stemOf(name: string): string {
  return name.replace(/\.[^.]*$/u, "");
}

/** Whether a text fits on a screen beside its findings: then it stays in sight while they go by; else they stay, beside it. */
function fitsScreen(text: string): boolean {
  return text.length < 1000 && text.split("\n", 20).length < 16;
}

function formatName(format: string, { formats }: CheckWords): string {
  switch (format) {
    case "text":
    case "plaintext":
      return formats.text;
    case "markdown":
    case "html":
    case "latex":
      return formats[format];
    default:
      return fill(formats.other, { format });
  }
}
