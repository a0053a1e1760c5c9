import type { Announcement, CardLine } from "@choosefr/model";
import type { ReactElement } from "react";
import { addressOf } from "../address/address.ts";
import { Mark } from "../design/mark.tsx";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import styles from "./announcement-overview.module.css";

/**
 * All announcements of an organisation in a line each, newest first, each leading to where it is told: on this page, or
 * on its own. Nothing where there is none.
 */
export function AnnouncementOverview({
  lines,
  here,
  label,
  lang,
}: {
  readonly lines: readonly CardLine[];
  /** What this page tells itself. */
  readonly here: readonly Announcement[];
  readonly label: string;
  readonly lang: Lang;
}): ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <nav className={styles["overview"]} aria-label={label}>
      <ol>
        {lines.map((line) => (
          <li key={line.announcement.id}>
            <span className={styles["year"]}>{line.year}</span>
            <a className={styles["subject"]} href={whereToldOf(line.announcement, here, lang)}>
              {line.announcement.subject[lang]}
            </a>
            <span className={styles["figure"]}>{line.figure}</span>
            <Aside line={line} lang={lang} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Aside({ line, lang }: { readonly line: CardLine; readonly lang: Lang }): ReactElement | null {
  const { organisations, organisation } = messagesIn(lang);
  const [latest] = line.announcement.outcomes;
  const notes = [
    line.from === null ? null : fill(organisations.from, { name: line.from }),
    line.isWeak ? organisation.weak : null,
    line.outcome,
  ].filter((note) => note !== null);
  if (notes.length === 0) return null;
  return (
    <span className={styles["aside"]}>
      {latest !== undefined && <Mark kind={latest.status} />}
      <span>{notes.join(", ")}</span>
    </span>
  );
}

function whereToldOf({ id }: Announcement, here: readonly Announcement[], lang: Lang): string {
  return here.some((each) => each.id === id) ? `#${id}` : addressOf("announcement", id, lang);
}
