import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createNameFinder } from "../names/find-names.ts";
import { findMentionsInSteps } from "./find-mentions.ts";
import { readDocument } from "./read-document.ts";

const finder = createNameFinder();

function find(text: string, format: string) {
  const steps = findMentionsInSteps(text, format, finder);
  for (let count = 1; ; count += 1) {
    const { done, value } = steps.next();
    if (done === true) return { mentions: value, count };
  }
}

describe("findMentionsInSteps", () => {
  it("finds names in prose, exactly, and none in code, addresses or keys", () => {
    const text = "L’usine d’Amazon.\n\n`Microsoft` et https://amazon.fr\n\n| Sanofi | 1 |\n|---|---|\n";
    expect(find(text, "markdown").mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Amazon",
      "Sanofi",
    ]);
  });

  it("reads a long text in many steps, and finds the same as at once", () => {
    const text = Array.from({ length: 4000 }, (_, index) => `Ligne ${index} : Microsoft investit à Mulhouse.`).join(
      "\n\n",
    );
    const { mentions, count } = find(text, "markdown");
    expect(count).toBeGreaterThan(5);
    expect(mentions).toEqual(finder.find(text, { regions: readDocument(text, "markdown").regions }));
  });

  it("gives offsets that lie in the text, in order and apart, for any text", () => {
    const piece = fc.constantFrom("Amazon", "d’Orange", "# ", "\n\n", "`", "| ", "\n", " Mistral AI ", "<!-- ", " -->");
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom("markdown", "latex", "typescript", "none"), (pieces, format) => {
        const text = pieces.join("");
        let at = 0;
        for (const { start, end } of find(text, format).mentions) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeLessThanOrEqual(text.length);
          at = end;
        }
      }),
    );
  });
});
