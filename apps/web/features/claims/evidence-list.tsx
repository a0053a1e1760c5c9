import { describeDate, describePublisher, type Evidence, rankSources, type Source } from "@choosefr/model";
import type { ReactElement } from "react";
import { addressOf } from "../address/address.ts";
import { IndependenceMark } from "../explanation/independence-mark.tsx";
import { describeGrade } from "../explanation/source-words.ts";
import { fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import styles from "./evidence-list.module.css";
import { locateInSource } from "./locate-in-source.ts";

/** How many sources stand in plain sight before the rest is folded away. */
const SHOWN = 2;

/** The sources of a claim, of equals those in the reader’s language first, each with its date, which leads to all that the page states, where in it the claim is written, and why a page is a weak witness; what a source prints is told where it is not `figure`. */
export function EvidenceList({
  evidence,
  figure,
  notes,
  lang,
}: {
  readonly evidence: readonly Evidence[];
  /** The figure that stands beside the sources; null for none. */
  readonly figure: string | null;
  /** The numbers that lead to the notes in print. */
  readonly notes: ReadonlyMap<Source, number>;
  readonly lang: Lang;
}): ReactElement {
  const { explanation } = messagesIn(lang);
  const ranks = new Map(rankSources(evidence, lang).map(({ id }, rank) => [id, rank]));
  const rankOf = ({ source }: Evidence): number => ranks.get(source.id) ?? 0;
  const ranked = evidence.toSorted((a, b) => rankOf(a) - rankOf(b));
  const rest = ranked.slice(SHOWN);
  return (
    <div className={styles["evidence"]}>
      <Items evidence={ranked.slice(0, SHOWN)} figure={figure} notes={notes} lang={lang} />
      {rest.length > 0 && (
        <details>
          <summary>{fillCount(explanation.moreSources, rest.length, lang)}</summary>
          <Items evidence={rest} figure={figure} notes={notes} lang={lang} />
        </details>
      )}
    </div>
  );
}

function Items({ evidence, figure: shown, notes, lang }: Parameters<typeof EvidenceList>[0]): ReactElement {
  const { explanation, source: words } = messagesIn(lang);
  return (
    <ul>
      {evidence.map(({ source, locator, figure }) => {
        const name = describePublisher(source, lang);
        const details = [locateInSource(locator, lang), describeGrade(source, explanation)].filter(
          (detail) => detail !== null,
        );
        const record = addressOf("source", source.id, lang);
        const day = source.published === null ? words.undated : describeDate(source.published, lang);
        return (
          <li key={source.id} data-note={notes.get(source)}>
            <a href={source.url ?? record}>{name}</a>
            {source.relayOf === "unknown" && <IndependenceMark words={explanation} />}
            <span className={styles["details"]}>
              , {source.url === null ? day : <a href={record}>{day}</a>}
              {details.map((detail) => `, ${detail}`).join("")}
            </span>
            {figure !== null && figure !== shown && (
              <span className={styles["figure"]}>
                {explanation.prints} <span lang={source.language}>{figure}</span>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
