import { type BoardLine, describeSector, edition, editionIds, nameOf, promiseStates } from "@choosefr/model";
import type { ReactElement } from "react";
import { buttonClass } from "../design/button.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { upperFirst } from "../session/session-filter.ts";
import styles from "./board-form.module.css";
import { type BoardQuery, FIELDS, type Field, OUTSIDE, writeBoardQuery } from "./board-query.ts";
import { nameOfState } from "./name-of-state.ts";

interface Option {
  readonly id: string;
  readonly name: string;
}

/** Choosing from the board: a form of the browser's own, which leads to an address that can be shared. */
export function BoardForm({
  lines,
  query,
  lang,
}: {
  /** The whole board: what no line of it has is not offered. */
  readonly lines: readonly BoardLine[];
  readonly query: BoardQuery;
  readonly lang: Lang;
}): ReactElement {
  const { outcomes: labels } = messagesIn(lang);
  const options = optionsOf(lines, lang);
  const order = new URLSearchParams(writeBoardQuery(query)).get("sort");
  return (
    <form className={styles["form"]} action={`/${lang}/outcomes#announcements`} method="get" aria-label={labels.choose}>
      {FIELDS.map((field) => (
        <p key={field} className={styles["field"]}>
          <label htmlFor={`field-${field}`}>{labels.fields[field]}</label>
          <select id={`field-${field}`} name={field} defaultValue={query[field] ?? ""}>
            <option value="">{labels.any[field]}</option>
            {options[field].map(({ id, name }) => (
              <option key={id} value={id}>
                {upperFirst(name)}
              </option>
            ))}
          </select>
        </p>
      ))}
      {order !== null && <input type="hidden" name="sort" value={order} />}
      <p className={styles["actions"]}>
        <button type="submit" className={buttonClass}>
          {labels.show}
        </button>
      </p>
    </form>
  );
}

function optionsOf(lines: readonly BoardLine[], lang: Lang): Readonly<Record<Field, readonly Option[]>> {
  const collator = new Intl.Collator(lang);
  const byName = (options: readonly Option[]): readonly Option[] =>
    options.toSorted((a, b) => collator.compare(a.name, b.name));
  const held = new Set(lines.map(({ announcement }) => announcement.edition));
  const newestFirst = editionIds
    .filter((id) => held.has(id))
    .toSorted((a, b) => compareDays(edition(b).date, edition(a).date));
  const outside = held.has(null) ? [{ id: OUTSIDE, name: messagesIn(lang).outcomes.outside }] : [];
  return {
    state: promiseStates.map((id) => ({ id, name: nameOfState(id, lang) })),
    edition: [...newestFirst.map((id) => ({ id, name: edition(id).names[lang] })), ...outside],
    sector: byName(
      [...new Set(lines.flatMap(({ sectors }) => sectors))].map((id) => ({ id, name: describeSector(id, lang) })),
    ),
    region: byName(
      [...new Set(lines.flatMap(({ regions }) => regions))].map((id) => ({
        id,
        name: nameOf({ kind: "place", id }, lang),
      })),
    ),
  };
}

function compareDays(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
