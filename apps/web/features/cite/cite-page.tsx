import { type CitationFormat, citeSource } from "@choosefr/model";
import type { ReactElement } from "react";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { DATA } from "../session/release.ts";
import { TextToCopy } from "../text-to-copy/text-to-copy.tsx";
import styles from "./cite-page.module.css";
import { citedPage } from "./cited-page.ts";

const formats = ["text", "footnote", "bibtex", "csl-json"] as const satisfies readonly CitationFormat[];

/** "Cite this page": one reference in each form, with the version of the data that the page shows. */
export function CitePage({
  lang,
  path,
  title,
}: {
  readonly lang: Lang;
  /** The address after the language. */
  readonly path: string;
  readonly title: string;
}): ReactElement {
  const { cite } = messagesIn(lang);
  const page = citedPage(lang, path, title);
  return (
    <details className={styles["cite"]}>
      <summary>
        <h2>{cite.heading}</h2>
      </summary>
      <p className={styles["note"]}>{fill(cite.note, { version: DATA.version })}</p>
      {formats.map((format) => (
        <TextToCopy
          key={format}
          text={citeSource(page, format, lang)}
          label={cite.formats[format]}
          labels={{ copy: cite.copy, copied: cite.copied }}
        />
      ))}
    </details>
  );
}
