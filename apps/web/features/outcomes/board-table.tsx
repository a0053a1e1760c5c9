import { type BoardLine, describeDate, describeValue, edition, nameOf, organisation } from "@choosefr/model";
import type { ReactElement } from "react";
import { addressOf } from "../address/address.ts";
import { Mark } from "../design/mark.tsx";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { describeShortDay } from "../page/describe-short-day.ts";
import { lastChecked } from "../page/last-checked.ts";
import { type BoardQuery, type Sort, writeBoardQuery } from "./board-query.ts";
import styles from "./board-table.module.css";
import { nameOfState } from "./name-of-state.ts";
import { sourcesOfLine } from "./sources-of-line.ts";

/** The announcements that were asked for, each with its figure as printed and its last known state; a head leads to another order. */
export function BoardTable({
  lines,
  query,
  lang,
}: {
  readonly lines: readonly BoardLine[];
  readonly query: BoardQuery;
  readonly lang: Lang;
}): ReactElement {
  const { outcomes: labels } = messagesIn(lang);
  const head = (column: keyof typeof labels.columns, sort: Sort | null): ReactElement => (
    <Head label={labels.columns[column]} sort={sort} query={query} lang={lang} />
  );
  return (
    <table className={styles["table"]} aria-labelledby="announcements">
      <thead>
        <tr>
          {head("who", "who")}
          {head("what", null)}
          {head("figure", "figure")}
          {head("year", "year")}
          {head("state", "state")}
          {head("checked", null)}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.announcement.id} line={line} lang={lang} />
        ))}
      </tbody>
    </table>
  );
}

function Head({
  label,
  sort,
  query,
  lang,
}: {
  readonly label: string;
  /** Null for a column that nothing is sorted by. */
  readonly sort: Sort | null;
  readonly query: BoardQuery;
  readonly lang: Lang;
}): ReactElement {
  if (sort === null) return <th scope="col">{label}</th>;
  const isActive = query.sort === sort;
  const next = { ...query, sort, isReversed: isActive && !query.isReversed };
  const descends = (sort === "figure" || sort === "year") !== query.isReversed;
  const order = isActive ? { "aria-sort": descends ? ("descending" as const) : ("ascending" as const) } : {};
  return (
    <th scope="col" {...order}>
      <a
        href={`/${lang}/outcomes${writeBoardQuery(next)}#announcements`}
        title={fill(messagesIn(lang).outcomes.sort, { column: label })}
      >
        {label}
      </a>
    </th>
  );
}

function Row({ line, lang }: { readonly line: BoardLine; readonly lang: Lang }): ReactElement {
  const { outcomes: labels } = messagesIn(lang);
  const { announcement, promised, state, outcome } = line;
  const claim = promised?.preferred;
  const checked = lastChecked(sourcesOfLine(line));
  const year = announcement.announced.slice(0, 4);
  return (
    <tr>
      <th scope="row">
        {announcement.organisations.map((id, index) => (
          <span key={id}>
            {index > 0 && <span className={styles["comma"]}>, </span>}
            <a href={addressOf("organisation", id, lang)}>{organisation(id).name}</a>
          </span>
        ))}
      </th>
      <td className={styles["what"]}>
        <a href={addressOf("announcement", announcement.id, lang)}>{announcement.subject[lang]}</a>
      </td>
      <td className={styles["figure"]}>
        {claim !== undefined &&
          (claim.figure?.language === lang ? claim.figure.text : describeValue(claim, lang, nameOf))}
      </td>
      <td className={styles["year"]}>
        {announcement.edition === null ? (
          year
        ) : (
          <a href={addressOf("edition", announcement.edition, lang)} title={edition(announcement.edition).names[lang]}>
            {year}
          </a>
        )}
      </td>
      <td className={styles["state"]}>
        <Mark kind={state} />
        <span>
          {nameOfState(state, lang)}
          {outcome !== null && `, ${describeDate(outcome.on, lang)}`}
        </span>
      </td>
      <td className={styles["checked"]} data-label={labels.columns.checked}>
        {checked !== null && <time dateTime={checked}>{describeShortDay(checked, lang)}</time>}
      </td>
    </tr>
  );
}
