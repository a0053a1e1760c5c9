import type { Path } from "../data-file.ts";
import { evidenceIn } from "../evidence.ts";
import { ownLinesIn } from "../own-lines.ts";
import type { ProblemAt, Rule } from "../rule.ts";

/** A figure with its bound and its noun ("plus de quatre milliards d'euros d'investissement") fits in eight words. */
const MOST_WORDS = 8;
const QUOTATION = /«([^»]*)»|“([^”]*)”/gu;

export const noCopiedSentence: Rule = {
  id: "no-copied-sentence",
  description:
    "What is taken from a source is a bare figure of at most eight words; summaries are our own, of at most 240 characters.",
  scope: "record",
  check: ({ entry, file, report }) => {
    for (const { evidence, path } of evidenceIn(entry)) {
      for (const [index, { figure }] of evidence.entries()) {
        if (figure !== null && countWords(figure) > MOST_WORDS) report(sentence([...path, index, "figure"], figure));
      }
    }
    for (const { path, text } of ownLinesIn(file)) {
      const quotation = findLongQuotation(text);
      if (quotation !== null) report(longQuotation(path, quotation));
    }
  },
};

function countWords(text: string): number {
  return text.trim().split(/\s+/u).length;
}

function findLongQuotation(text: string): string | null {
  for (const [, french, english] of text.matchAll(QUOTATION)) {
    const quoted = french ?? english ?? "";
    if (countWords(quoted) > MOST_WORDS) return quoted.trim();
  }
  return null;
}

function sentence(path: Path, found: string): ProblemAt {
  return {
    path,
    message: "This is more than a bare figure.",
    found,
    expected: `at most ${MOST_WORDS} words`,
    suggestion: "Keep the bound, the number, and the currency or the noun.",
  };
}

function longQuotation(path: Path, found: string): ProblemAt {
  return {
    path,
    message: "A summary is in our own words.",
    found,
    expected: `no quotation of more than ${MOST_WORDS} words`,
    suggestion: "Say it in your own words.",
  };
}
