import * as z from "zod";
import { CLAIM_ID_PATTERN, ID_PATTERN, RedirectId } from "./identifier.ts";
import { Day, LocalisedText } from "./primitive.ts";

/** What may go: a record of any kind that is read by its id, or a claim. */
export const RedirectedKind = z
  .enum([
    "organisation",
    "person",
    "publisher",
    "place",
    "series",
    "edition",
    "announcement",
    "source",
    "correction",
    "claim",
  ])
  .meta({ id: "RedirectedKind", description: "What an id was the id of." });

const anyId = () =>
  z
    .string()
    .refine((text) => ID_PATTERN.test(text) || CLAIM_ID_PATTERN.test(text), "expected the id of a record or claim");

/** An id to go to: of the kind that the redirect says, which the schema of a text cannot know. */
export const RedirectTarget = anyId().meta({
  id: "RedirectTarget",
  description: "The id of a record or claim that is read instead.",
});

export const RedirectKind = z.enum(["moved", "split", "withdrawn"]).meta({
  id: "RedirectKind",
  description:
    "Moved: it has another id; split: several stand in its place; withdrawn: it was wrong, and nothing does.",
});

/** An id is never used again: where a record or claim goes, this says where to, when and why, so that old links resolve. */
export const Redirect = z
  .strictObject({
    id: RedirectId,
    record: RedirectedKind,
    was: anyId().describe("The id that is gone: a record's, or a claim's whole id."),
    kind: RedirectKind,
    to: z.array(RedirectTarget),
    on: Day,
    reason: LocalisedText,
  })
  .refine(({ record, was }) => isIdOf(record, was), {
    path: ["was"],
    error: "expected the id of a record, or the whole id of a claim where a claim is redirected",
  })
  .refine(({ record, to }) => to.every((id) => isIdOf(record, id)), {
    path: ["to"],
    error: "expected ids of the same kind as the one that is gone",
  })
  .refine(({ id, record, was }) => id === redirectIdOf(was) || id === `${record}-${redirectIdOf(was)}`, {
    path: ["id"],
    error:
      "expected the id that is gone, in a claim’s / and _ written as -; where that is taken, with its kind before it",
  })
  .refine(({ kind, to }) => (kind === "moved" ? to.length === 1 : kind === "split" ? to.length > 1 : to.length === 0), {
    path: ["to"],
    error: "expected one id where it has moved, several where it was split, and none where it was withdrawn",
  })
  .meta({ id: "RedirectRecord", title: "Redirect" });

function isIdOf(record: z.infer<typeof RedirectedKind>, id: string): boolean {
  return (record === "claim" ? CLAIM_ID_PATTERN : ID_PATTERN).test(id);
}

/** The name of a redirect's file: the id that is gone, as a file can be named. */
function redirectIdOf(was: string): string {
  return was.replaceAll(/[/_]/gu, "-");
}
