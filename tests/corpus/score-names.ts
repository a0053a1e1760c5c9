import type { Case, ExpectedName } from "./case.ts";
import { quoteSpan } from "./quote-span.ts";
import type { Tally } from "./tally.ts";

/** How the names found in a case compare with the expected ones. */
export interface NamesScore {
  /** A name is right with its exact span and its entity. */
  readonly names: Tally;
  /** What is missing and what is too much, in words; empty where all is right. */
  readonly failures: readonly string[];
}

export function scoreNames({ text, expect }: Case<"names">, found: readonly ExpectedName[]): NamesScore {
  const isAmong = (list: readonly ExpectedName[]) => (name: ExpectedName) =>
    list.some(({ start, end, entity }) => start === name.start && end === name.end && entity === name.entity);
  const tell = (name: ExpectedName) => `${quoteSpan(text, name)} as ${name.entity}`;
  const missing = expect.filter((name) => !isAmong(found)(name));
  const wrong = found.filter((name) => !isAmong(expect)(name));
  return {
    names: { expected: expect.length, found: found.length, right: expect.length - missing.length },
    failures: [...missing.map((name) => `missing ${tell(name)}`), ...wrong.map((name) => `wrong ${tell(name)}`)],
  };
}
