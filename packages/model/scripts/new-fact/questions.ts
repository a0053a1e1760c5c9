import * as z from "zod";
import type { Dataset } from "../../lint/dataset.ts";
import { findNearest } from "../../lint/nearest.ts";
import { recordFolders } from "../../lint/record-kind.ts";
import { type AnySchema, descriptionOf } from "../../lint/schema-walk.ts";
import {
  AnnouncementId,
  EditionId,
  LocalisedText,
  OrganisationId,
  PartialDate,
  Publisher,
  PublisherId,
  RelayOf,
  Source,
  SourceId,
  Topic,
} from "../../schema/index.ts";

/** The kinds of records that can be begun with a few answers. */
export const FACT_KINDS = ["publisher", "source", "announcement"] as const;
/** One of these kinds. */
export type FactKind = (typeof FACT_KINDS)[number];

/** Whether a word is one of these kinds. */
export function isFactKind(word: string | undefined): word is FactKind {
  return FACT_KINDS.some((kind) => kind === word);
}

/** One thing to ask for. An answer is one line; an empty one means that it is not known. */
export interface Question {
  /** Its flag, without the two hyphens. */
  readonly flag: string;
  readonly ask: string;
  /** Says what the answer must be; nullable where it may be left out. */
  readonly schema: AnySchema;
  /** The kind of record that the answer names, whether that record must exist or must not, and words that name none. */
  readonly names?: {
    readonly kind: keyof typeof recordFolders;
    readonly exists: boolean;
    readonly besides?: readonly string[];
  };
  /** Whether several answers may be given, parted by commas. */
  readonly isList?: boolean;
}

const { shape: source } = Source;
const { shape: publisher } = Publisher;

/** What is asked for each kind, in this order. */
export const QUESTIONS: Readonly<Record<FactKind, readonly Question[]>> = {
  publisher: [
    { flag: "id", ask: "Id of the publisher", schema: PublisherId, names: { kind: "publisher", exists: false } },
    { flag: "name", ask: "Name", schema: publisher.name },
    { flag: "publisher-kind", ask: "Sort of publisher", schema: publisher.kind },
    { flag: "country", ask: "Country", schema: publisher.country },
  ],
  source: [
    { flag: "id", ask: "Id of the source", schema: SourceId, names: { kind: "source", exists: false } },
    { flag: "publisher", ask: "Publisher", schema: source.publisher, names: { kind: "publisher", exists: true } },
    { flag: "title", ask: "Title of the page", schema: source.title },
    { flag: "url", ask: "Address", schema: source.url },
    { flag: "published", ask: "Date of publication", schema: source.published },
    { flag: "accessed", ask: "Day on which you read it", schema: source.accessed },
    { flag: "language", ask: "Language", schema: source.language },
    { flag: "source-kind", ask: "Sort of source", schema: source.kind },
    {
      flag: "relay-of",
      ask: "Relay of (a publisher, or none; empty if nothing shows)",
      schema: RelayOf.nullable(),
      names: { kind: "publisher", exists: true, besides: ["none", "unknown"] },
    },
  ],
  announcement: [
    {
      flag: "id",
      ask: "Id of the announcement",
      schema: AnnouncementId,
      names: { kind: "announcement", exists: false },
    },
    {
      flag: "organisations",
      ask: "Who announced it (ids, parted by commas)",
      schema: OrganisationId,
      names: { kind: "organisation", exists: true },
      isList: true,
    },
    {
      flag: "edition",
      ask: "At which edition",
      schema: EditionId.nullable(),
      names: { kind: "edition", exists: true },
    },
    { flag: "announced", ask: "When", schema: PartialDate },
    { flag: "subject-fr", ask: "What it is about, in French", schema: LocalisedText.shape.fr },
    { flag: "subject-en", ask: "What it is about, in English", schema: LocalisedText.shape.en },
    { flag: "source", ask: "First source", schema: SourceId, names: { kind: "source", exists: true } },
    {
      flag: "figure",
      ask: "The sum or number as that source prints it, with its bound words and its currency or noun",
      schema: z.string().nullable(),
    },
    { flag: "topic", ask: "What it is for, if no figure is printed", schema: Topic.nullable() },
  ],
};

/** What the schema says of a question: its own description, the words to choose from, and whether it may be empty. */
export function helpFor({ schema }: Question): string {
  const inner = schema instanceof z.ZodNullable ? schema.unwrap() : schema;
  const words = inner instanceof z.ZodEnum ? `One of: ${inner.options.join(", ")}.` : null;
  const isOptional = schema instanceof z.ZodNullable ? "Empty if it is not known." : null;
  return [descriptionOf(schema) ?? descriptionOf(inner), words, isOptional].filter(Boolean).join(" ");
}

/** What an answer comes to, or what is wrong with it. */
export type Reading = { readonly value: unknown } | { readonly problem: string };

/** Reads an answer: an empty one is null. Says what is wrong rather than throwing. */
export function readAnswer(question: Question, answer: string, dataset: Dataset): Reading {
  const text = answer.trim();
  if (question.isList === true) return readList(question, text, dataset);
  const parsed = z.safeParse(question.schema, text === "" ? null : text);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const reason = text === "" ? "an answer is needed" : (issue?.message ?? "this is not an answer");
    return { problem: `${question.ask}: ${reason}.` };
  }
  const problem = text === "" ? null : nameProblem(question, text, dataset);
  return problem === null ? { value: parsed.data } : { problem: `${question.ask}: ${problem}` };
}

function readList(question: Question, text: string, dataset: Dataset): Reading {
  const readings = text.split(",").map((part) => readAnswer({ ...question, isList: false }, part, dataset));
  const problem = readings.find((reading) => "problem" in reading);
  return problem ?? { value: readings.flatMap((reading) => ("value" in reading ? [reading.value] : [])) };
}

function nameProblem({ names }: Question, id: string, dataset: Dataset): string | null {
  if (names === undefined || names.besides?.includes(id) || dataset.knows(names.kind, id) === names.exists) return null;
  if (!names.exists) return `there is a ${names.kind} ${id} already.`;
  const nearest = findNearest(id, dataset.idsOf(names.kind));
  const advice =
    nearest === null
      ? `Add it first, to ${recordFolders[names.kind]}/ in the data folder.`
      : `Did you mean ${nearest}?`;
  return `there is no ${names.kind} ${id}. ${advice}`;
}
