import {
  announcement,
  announcementIds,
  describeCount,
  describeCountry,
  describeDate,
  describeMoney,
  edition,
  editionIds,
  type Language,
  organisation,
  organisationIds,
} from "@choosefr/model";
import type { Answer } from "./answer.ts";
import type { Listed, ListFormat } from "./call/grammar.ts";
import { widthOf } from "./check/frame.ts";

/** A record as the list shows it. */
interface Row {
  readonly id: string;
  readonly name: string;
  /** The gist; "" where nothing is recorded. */
  readonly gist: string;
}

/** `choosefr list`: every record of a kind, one a line. */
export function list(what: Listed, format: ListFormat, locale: Language): Answer {
  const rows = rowsOf(what, locale);
  return { output: render(rows, format), errors: "", exitCode: 0 };
}

function rowsOf(what: Listed, locale: Language): readonly Row[] {
  switch (what) {
    case "organisations":
      return organisationIds.map((id) => {
        const { name, country } = organisation(id);
        return { id, name, gist: country === null ? "" : describeCountry(country, locale) };
      });
    case "editions":
      return editionIds.map((id) => {
        const { date, names, totalInvestment, projects } = edition(id);
        const total = totalInvestment === null ? null : describeMoney(totalInvestment, locale);
        const counted = projects === null ? null : describeCount(projects, locale);
        return { id, name: names[locale], gist: join([describeDate(date, locale), total, counted]) };
      });
    case "announcements":
      return announcementIds.map((id) => {
        const { organisations, investment, jobs, subject } = announcement(id);
        const names = organisations.map((one) => organisation(one).name);
        const money = investment === null ? null : describeMoney(investment, locale);
        const places = jobs === null ? null : describeCount(jobs, locale);
        return { id, name: names.join(", "), gist: join([money, places]) || subject[locale] };
      });
    default:
      return what satisfies never;
  }
}

function join(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(" · ");
}

function render(rows: readonly Row[], format: ListFormat): string {
  switch (format) {
    case "ids":
      return rows.map(({ id }) => `${id}\n`).join("");
    case "json":
      return `${JSON.stringify(rows, null, 2)}\n`;
    case "text": {
      const [ids, names] = [widest(rows, "id"), widest(rows, "name")];
      return rows
        .map(({ id, name, gist }) => `${pad(id, ids)}  ${gist === "" ? name : `${pad(name, names)}  ${gist}`}\n`)
        .join("");
    }
    default:
      return format satisfies never;
  }
}

/** A name of several organisations may be as long as it likes: it does not push all others' gist out of sight. */
const WIDEST = 40;

function widest(rows: readonly Row[], field: "id" | "name"): number {
  return Math.min(WIDEST, Math.max(...rows.map((row) => widthOf(row[field]))));
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}
