import { catalogue } from "@choosefr/model";
import type { ReactElement } from "react";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { choicesOf, KINDS, LENGTHS, LEVELS, type SessionFilter, upperFirst } from "../session/session-filter.ts";
import { askableOrganisations } from "./askable-organisations.ts";
import styles from "./modes.module.css";

/** A field of the form, by its name in an address. */
export type FieldName = "edition" | "sector" | "region" | "about" | "kind" | "level" | "n";

interface Option {
  readonly id: string;
  readonly name: string;
}

/** The fields by which questions are chosen, filled with what was chosen before. */
export function FilterFields({
  lang,
  filter,
  fields,
}: {
  readonly lang: Lang;
  readonly filter: SessionFilter;
  readonly fields: readonly FieldName[];
}): ReactElement {
  const { modes } = messagesIn(lang);
  const choices = choicesOf(catalogue, lang);
  const askable = askableOrganisations();
  const options: Readonly<Record<FieldName, readonly Option[]>> = {
    edition: choices.editions,
    sector: choices.sectors,
    region: choices.regions,
    about: choices.organisations.filter(({ id }) => askable.has(id)),
    kind: KINDS.map((kind) => ({ id: kind, name: upperFirst(modes.kinds[kind]) })),
    level: LEVELS.map((level) => ({ id: level, name: upperFirst(modes.levels[level]) })),
    n: LENGTHS.map((length) => ({ id: String(length), name: String(length) })),
  };
  const chosen: Readonly<Record<FieldName, string>> = {
    edition: filter.edition ?? "",
    sector: filter.sector ?? "",
    region: filter.region ?? "",
    about: filter.about ?? "",
    kind: filter.kind ?? "",
    level: filter.level ?? "",
    n: String(filter.length),
  };
  return (
    <>
      {fields.map((field) => (
        <p key={field} className={styles["field"]}>
          <label htmlFor={`field-${field}`}>{modes.fields[field]}</label>
          <select id={`field-${field}`} name={field} defaultValue={chosen[field]}>
            {field !== "n" && <option value="">{modes.anything[field]}</option>}
            {options[field].map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </p>
      ))}
    </>
  );
}
