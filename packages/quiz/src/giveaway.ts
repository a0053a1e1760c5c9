import { type Catalogue, foldName, type OrganisationId } from "@choosefr/model";

/** Words that many names have: they tell nobody. */
const COMMON: ReadonlySet<string> = new Set([
  "and",
  "company",
  "corporation",
  "des",
  "europe",
  "france",
  "group",
  "groupe",
  "holding",
  "inc",
  "international",
  "limited",
  "ltd",
  "plc",
  "technologies",
  "technology",
  "the",
]);
const LEAST_LENGTH = 3;

function wordsOf(text: string): readonly string[] {
  return foldName(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= LEAST_LENGTH && !COMMON.has(word));
}

/** Whether a text holds a telling word of a name of one of these organisations: "Fos-sur-Mer" gives away H4 Marseille Fos. */
export function givesAway(text: string, organisations: Iterable<OrganisationId>, record: Catalogue): boolean {
  const shown = new Set(wordsOf(text));
  return [...organisations].some((id) =>
    record
      .organisation(id)
      .names.some((name) => wordsOf(name.text).some((word) => [...shown].some((one) => one.startsWith(word)))),
  );
}
