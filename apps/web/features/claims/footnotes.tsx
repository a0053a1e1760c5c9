import { describeSource, type Source } from "@choosefr/model";
import type { ReactElement } from "react";
import { describeGrade } from "../explanation/source-words.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import styles from "./footnotes.module.css";

/** The sources of a page as notes, each with its address once. On paper only: on a screen every link leads there itself. */
export function Footnotes({
  notes,
  lang,
}: {
  readonly notes: ReadonlyMap<Source, number>;
  readonly lang: Lang;
}): ReactElement | null {
  if (notes.size === 0) return null;
  const { explanation } = messagesIn(lang);
  return (
    <section className={`${styles["notes"]} print-only`}>
      <h2>{explanation.sources}</h2>
      <ol>
        {[...notes].map(([source, number]) => (
          <li key={source.id} data-note={number}>
            {[
              markUnknown(source, describeSource(source, lang)),
              source.title,
              describeGrade(source, explanation),
              source.url,
            ]
              .filter((part) => part !== null)
              .join(". ")}
          </li>
        ))}
      </ol>
    </section>
  );
}

function markUnknown({ relayOf }: Source, text: string): string {
  return relayOf === "unknown" ? `${text}°` : text;
}
