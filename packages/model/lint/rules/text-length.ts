import { ownLinesIn } from "../own-lines.ts";
import type { Rule } from "../rule.ts";

/** A line in a hover, a table or a caption. The schema refuses what is longer still. */
const MOST_CHARACTERS = 200;

export const textLength: Rule = {
  id: "text-length",
  description:
    "A line of our own wording has at most 200 characters; titles of sources are not ours and may be longer.",
  scope: "file",
  check: ({ file, report }) => {
    for (const { path, text } of ownLinesIn(file)) {
      const length = Array.from(text).length;
      // Beyond 240 the schema says so, under the rule `no-copied-sentence`.
      if (length <= MOST_CHARACTERS || length > MOST_IN_SCHEMA) continue;
      report({
        path,
        message: "This line is too long.",
        found: `${length} characters`,
        expected: `at most ${MOST_CHARACTERS}`,
        suggestion: "Say one thing a line; a second thing is a claim or a note of its own.",
      });
    }
  },
};

const MOST_IN_SCHEMA = 240;
