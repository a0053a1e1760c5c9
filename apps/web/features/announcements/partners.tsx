import { type Announcement, type OrganisationId, organisation } from "@choosefr/model";
import type { ReactElement } from "react";
import { addressOf } from "../address/address.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { linkingWord } from "./linking-word.ts";
import styles from "./partners.module.css";

/** Who else announced it, and for whom; nothing where nobody else did. */
export function Partners({
  announcement: { organisations, recipients },
  of,
  lang,
}: {
  readonly announcement: Announcement;
  /** The organisation whose page this is, which need not be named; null where none is. */
  readonly of: OrganisationId | null;
  readonly lang: Lang;
}): ReactElement {
  const { organisation: labels } = messagesIn(lang);
  const isTheirs = of !== null && organisations.includes(of);
  return (
    <>
      <Names label={isTheirs ? labels.with : labels.by} ids={organisations.filter((id) => id !== of)} lang={lang} />
      <Names label={labels.to} ids={recipients.filter((id) => id !== of)} isLinked lang={lang} />
    </>
  );
}

function Names({
  label,
  ids,
  isLinked = false,
  lang,
}: {
  readonly label: string;
  /** Whether a French "de" stands between the label and each name. */
  readonly isLinked?: boolean;
  readonly ids: readonly OrganisationId[];
  readonly lang: Lang;
}): ReactElement | null {
  if (ids.length === 0) return null;
  return (
    <p className={styles["partners"]}>
      {label}{" "}
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && ", "}
          {isLinked && linkingWord(organisation(id).name, lang)}
          <a href={addressOf("organisation", id, lang)}>{organisation(id).name}</a>
        </span>
      ))}
    </p>
  );
}
