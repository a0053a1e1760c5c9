import type { Catalogue } from "../../src/catalogue.ts";
import { describeMoney } from "../../src/describe/figure.ts";
import { describeOutcome } from "../../src/describe/outcome.ts";
import { formatInteger, NBSP } from "../../src/describe/typography.ts";
import type { Language } from "../../src/generated/vocabulary.ts";
import type { DueCheck } from "./list-due.ts";

/** One thing to check in a line: whose promise, what it is, how much, and what was last known when. */
export function describeDue(
  { announcement: id, outcome, since, days, promised }: DueCheck,
  { announcement, nameOf }: Pick<Catalogue, "announcement" | "nameOf">,
  locale: Language,
): string {
  const { organisations, subject, outcomes } = announcement(id);
  const told = outcomes.find((item) => item.id === outcome?.claim);
  const names = organisations.map((organisation) => nameOf({ kind: "organisation", id: organisation }, locale));
  const sum = promised === null ? "" : ` (${describeMoney({ ...promised, amountMax: null, bound: "exact" }, locale)})`;
  const colon = locale === "fr" ? `${NBSP}:` : ":";
  return `${names.join(", ")}, ${subject[locale]}${sum}${colon} ${describeState(told === undefined ? null : describeOutcome(told, locale, nameOf), since, days, locale)} [${id}]`;
}

function describeState(state: string | null, since: string, days: number, locale: Language): string {
  const ago = describeAge(days, locale);
  if (state === null) {
    const year = since.slice(0, 4);
    return locale === "fr"
      ? `échéance passée (fin ${year}), aucune suite connue, ${ago}`
      : `deadline passed (end of ${year}), no outcome known, ${ago}`;
  }
  return locale === "fr" ? `${state}, rien de nouveau ${ago}` : `${state}, nothing new ${ago}`;
}

function describeAge(days: number, locale: Language): string {
  const months = Math.floor(days / 30.4375);
  const [count, unit] = months < 2 ? ([days, "day"] as const) : ([months, "month"] as const);
  const number = formatInteger(count, locale);
  if (locale === "en") return `for ${number}${NBSP}${unit}${count === 1 ? "" : "s"}`;
  return `depuis ${number}${NBSP}${unit === "day" ? `jour${count < 2 ? "" : "s"}` : "mois"}`;
}
