import type * as z from "zod";
import type { TextFile } from "../../lint/data-file.ts";
import type { Dataset } from "../../lint/dataset.ts";
import { fixTexts } from "../../lint/fix.ts";
import { recordSchemas } from "../../lint/record-kind.ts";
import { writeRecord } from "../../lint/write-record.ts";
import type { CountUnit } from "../../schema/index.ts";
import { type FigureReading, readPrintedFigure } from "../../src/figures/index.ts";
import type { FactKind } from "./questions.ts";

/** The values of the answers, by flag. */
export type Answers = Readonly<Record<string, unknown>>;

/** A record to write, or why none can be written. */
export type Draft = { readonly file: TextFile } | { readonly problem: string };

/** Writes the record that the answers make, with an explicit null for all that they leave open. */
export function draftFact(kind: FactKind, answers: Answers, dataset: Dataset): Draft {
  switch (kind) {
    case "publisher":
      return draftRecord(kind, {
        id: answers["id"],
        name: answers["name"],
        country: answers["country"],
        kind: answers["publisher-kind"],
        claims: [],
      });
    case "source":
      return draftRecord(kind, {
        id: answers["id"],
        publisher: answers["publisher"],
        title: answers["title"],
        url: answers["url"],
        published: answers["published"],
        publishedAt: null,
        accessed: answers["accessed"],
        language: answers["language"],
        kind: answers["source-kind"],
        relayOf: answers["relay-of"] ?? "unknown",
        lowGrade: null,
      });
    case "announcement":
      return draftAnnouncement(answers, dataset);
    default:
      return kind satisfies never;
  }
}

function draftRecord(kind: FactKind, record: object): Draft {
  const parsed = recordSchemas[kind].safeParse(record);
  if (parsed.success) {
    const file = writeRecord(kind, parsed.data);
    return { file: fixTexts([file])[0] ?? file };
  }
  return { problem: parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("\n") };
}

function draftAnnouncement(answers: Answers, dataset: Dataset): Draft {
  const subject = { fr: answers["subject-fr"], en: answers["subject-en"] };
  const value = draftValue(answers, subject, dataset);
  if ("problem" in value) return value;
  const { claim, figure } = value;
  const evidence = [{ source: answers["source"], locator: null, figure: figure?.text ?? null }];
  const frame = { figure, scope: [], rank: "normal", rankReason: null, evidence };
  return draftRecord("announcement", {
    id: answers["id"],
    organisations: answers["organisations"],
    recipients: [],
    edition: answers["edition"],
    announced: answers["announced"],
    subject,
    notes: [],
    claims: [{ ...frame, ...claim, id: claim.kind }],
  });
}

/** A claim's kind and the fields of that kind. */
type ClaimValue = { readonly kind: string } & Readonly<Record<string, unknown>>;

interface DraftedValue {
  readonly claim: ClaimValue;
  readonly figure: { readonly text: string; readonly language: string } | null;
}

/** The first claim: what the printed figure reads, or else a purpose. */
function draftValue(answers: Answers, summary: object, dataset: Dataset): DraftedValue | { readonly problem: string } {
  const { figure: text, topic, source } = answers;
  if (typeof text !== "string") {
    if (topic === null) return { problem: "Give a figure, or a topic if the source prints none." };
    return { claim: { kind: "purpose", topic, share: null, by: null, summary }, figure: null };
  }
  const language = dataset.sources.get(String(source))?.language;
  if (language !== "fr" && language !== "en") {
    return { problem: "Figures are read in French and English only: leave it empty, and enter the claim by hand." };
  }
  const reading = readPrintedFigure(text, language);
  const claim = reading === null ? null : claimFrom(reading);
  if (claim === null) {
    return {
      problem: `“${text}” is not read as a sum or as a number of jobs, people or start-ups. Give the bare figure with its currency or noun.`,
    };
  }
  return { claim, figure: { text, language } };
}

/** The kind of claim that an announcement holds for each unit; the others are those of an edition. */
const KIND_OF_UNIT: Readonly<Record<z.infer<typeof CountUnit>, string | null>> = {
  jobs: "jobs",
  people: "training",
  startups: "startups_supported",
  projects: null,
  sites: "sites",
};

function claimFrom(reading: FigureReading): ClaimValue | null {
  if (reading.kind === "money") {
    const { amount, amountMax, currency, bound } = reading;
    return { kind: "investment", amount, amountMax, currency, bound };
  }
  const { count, countMax, unit, bound } = reading;
  const kind = KIND_OF_UNIT[unit];
  if (kind === null) return null;
  return { kind, count, countMax, unit, bound, ...(kind === "jobs" ? { jobType: null } : {}) };
}
