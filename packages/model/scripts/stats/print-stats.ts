import type { EditionCoverage } from "../../src/coverage.ts";
import { describeStatus } from "../../src/describe/outcome.ts";
import { describeReconciliation } from "../../src/describe/reconciliation.ts";
import { formatInteger, NBSP } from "../../src/describe/typography.ts";
import type { Language } from "../../src/generated/vocabulary.ts";
import type { Stats } from "./count-stats.ts";
import { STATS_WORDS } from "./words.ts";

type Row = readonly string[];

/** The tables of a record in Markdown, one below the other. */
export function printStats(stats: Stats, locale: Language): string {
  const words = STATS_WORDS[locale];
  const number = (value: number): string => formatInteger(value, locale);
  const share = (part: number, whole: number): string => describeShare(part, whole, locale);
  const { sizes, editions, independence, openDisagreements, outcomes, wikidata } = stats;
  const keys = <Key extends string>(map: Readonly<Record<Key, number>>): readonly Key[] => Object.keys(map) as Key[];
  const reasons = [...openDisagreements].map(([reason, count]): Row => [words.reasons[reason], number(count)]);
  return [
    printTable(
      words.sizeHeads,
      keys(sizes).map((key) => [words.sizes[key], number(sizes[key])]),
    ),
    printTable(
      words.supportHeads,
      editions.map((item) => [
        item.edition ?? words.noEdition,
        number(item.announcements),
        number(item.claims),
        share(item.sourced, item.claims),
        share(item.twiceSourced, item.claims),
        share(item.twiceWitnessed, item.claims),
      ]),
    ),
    printTable(
      words.reconciliationHeads,
      editions.flatMap((item) => reconciliationRow(item, locale)),
    ),
    printTable(
      words.independenceHeads,
      keys(independence).map((key) => [
        words.independence[key],
        number(independence[key]),
        share(independence[key], sizes.sources),
      ]),
    ),
    printTable(words.reasonHeads, reasons.length === 0 ? [[words.none, number(0)]] : reasons),
    printTable(
      words.outcomeHeads,
      [...outcomes].map(([status, count]) => [
        status === "unknown" ? words.unknownOutcome : describeStatus(status, locale),
        number(count),
        share(count, sizes.announcements),
      ]),
    ),
    `${words.wikidata(number(wikidata.known), number(wikidata.known + wikidata.missing), number(wikidata.missing))}\n`,
  ].join("\n");
}

function reconciliationRow({ edition, reconciliation }: EditionCoverage, locale: Language): readonly Row[] {
  if (edition === null || reconciliation === null) return [];
  const [projects = "", sums = "", causes = ""] = describeReconciliation(reconciliation, locale);
  // The head of the column says what the line begins with.
  return [[edition, projects, sums, causes.slice(causes.indexOf(":") + 1).trim()]];
}

/** Whole per cent; never 0 or 100 where it is only nearly so. */
function describeShare(part: number, whole: number, locale: Language): string {
  const percent = whole === 0 ? 0 : (100 * part) / whole;
  const rounded = part === 0 || part === whole ? percent : Math.min(99, Math.max(1, Math.round(percent)));
  return `${rounded}${locale === "fr" ? NBSP : ""}%`;
}

/** The first column is of words, the others, but for long texts, are of numbers. */
function printTable(heads: Row, rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.join(" | ")} |\n`;
  const isNumber = (index: number): boolean =>
    rows.every((row) => /^\d/u.test(row[index] ?? "") && (row[index] ?? "").length < 8);
  return [line(heads), line(heads.map((_, index) => (isNumber(index) ? "--:" : "---"))), ...rows.map(line)].join("");
}
