import { describeDate, type Source } from "@choosefr/model";
import type { ReactElement, ReactNode } from "react";
import { addressOf } from "../address/address.ts";
import { fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { nameLanguage } from "../sources/name-language.ts";
import { PublisherLink } from "../sources/publisher-link.tsx";
import { statementsOf } from "../sources/record-of.ts";
import styles from "./publisher-page.module.css";

/** Pages in a list: each leads to its own page here, with its day, whose text it is or who publishes it, and how much it states. */
export function PublisherSources({
  pages,
  names,
  lang,
}: {
  readonly pages: readonly Source[];
  /** Whom to name: the publisher whose text a page passes on, or the one that publishes it. */
  readonly names: "relayed" | "publisher";
  readonly lang: Lang;
}): ReactElement {
  const { source: labels } = messagesIn(lang);
  return (
    <ul className={styles["pages"]}>
      {pages.map((page) => {
        const details: readonly (readonly [what: string, detail: ReactNode])[] = [
          ["day", page.published === null ? labels.undated : describeDate(page.published, lang)],
          ["language", page.language === lang ? null : nameLanguage(page.language, lang)],
          ["whose", nameOther(page, names, lang)],
          ["grade", page.lowGrade === null ? null : labels.grade[page.lowGrade]],
          ["claims", fillCount(labels.claimCount, statementsOf(page.id).length, lang)],
        ];
        return (
          <li key={page.id}>
            <a href={addressOf("source", page.id, lang)} lang={page.title === null ? undefined : page.language}>
              {page.title ?? labels.untitled}
            </a>
            <p>{details.map(([what, detail]) => detail !== null && <span key={what}>{detail}</span>)}</p>
          </li>
        );
      })}
    </ul>
  );
}

function nameOther({ publisher, relayOf }: Source, names: "relayed" | "publisher", lang: Lang): ReactNode {
  const { publisher: labels, source: words } = messagesIn(lang);
  if (names === "publisher") {
    return publisher === null ? words.unknownPublisher : <PublisherLink publisher={publisher} lang={lang} />;
  }
  if (relayOf === "none") return words.independence.own;
  if (relayOf === "unknown") return words.independence.unknown;
  return (
    <>
      {labels.from} <PublisherLink publisher={relayOf} lang={lang} />
    </>
  );
}
