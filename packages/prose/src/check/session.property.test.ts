import { catalogue } from "@choosefr/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRecordChecker, type Edit } from "../index.ts";
import { finish } from "../steps.ts";

const checker = createRecordChecker(catalogue);

const piece = fc.constantFrom(
  "Microsoft investira 6 milliards d’euros en France.",
  "Amazon créera 30 000 emplois.",
  "Amazon a promis 1,2 milliard de dollars en 2024.",
  "Il créera 3 000 emplois.",
  "The group will invest €4 billion.",
  "\n",
  "\n\n",
  "\n## Microsoft\n\n",
  "- 6 milliards d’euros\n",
  "| Amazon | 1,5 milliard d’euros |\n",
  "```\n",
  "<!-- choosefr-ignore-next-line -->\n",
  "<!-- choosefr-disable -->",
  "<!-- choosefr-enable -->",
  "---\n",
  "Microsoft annonce :\n\n",
  "é ",
  "\ud800",
  " 4",
);
const document = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(""));
const edit: fc.Arbitrary<Edit> = fc.record({
  start: fc.nat({ max: 600 }),
  end: fc.nat({ max: 600 }),
  text: fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join("")),
});

describe("a session", () => {
  it("finds after any edits what a check of the whole text finds", () => {
    fc.assert(
      fc.property(
        document,
        fc.array(edit, { maxLength: 6 }),
        fc.constantFrom("markdown", "text", "html"),
        (text, edits, format) => {
          const session = checker.open(text, { format });
          for (const one of edits) {
            session.edit([one]);
            expect(session.findings).toEqual(checker.check(session.text, { format }));
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("reads again only the paragraph that was edited", () => {
    const paragraphs = Array.from({ length: 40 }, (_, index) => `Amazon créera ${index + 100} emplois en France.`);
    const text = paragraphs.join("\n\n");
    const session = checker.open(text, { format: "markdown" });
    expect(session.blocksRead).toBe(40);
    session.edit([{ start: text.length, end: text.length, text: " Microsoft aussi." }]);
    expect(session.blocksRead).toBe(1);
    expect(session.edit([])).toEqual(checker.check(session.text, { format: "markdown" }));
    expect(session.blocksRead).toBe(0);
  });

  it("takes another text in steps, and finds there what a check of it finds", () => {
    fc.assert(
      fc.property(
        fc.array(document, { maxLength: 4 }),
        fc.constantFrom("markdown", "text", "html"),
        (texts, format) => {
          const session = checker.open("", { format });
          for (const text of texts) {
            expect(finish(session.readInSteps(text))).toEqual(checker.check(text, { format }));
            expect(session.text).toBe(text);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it("gives the very findings again of a block that stays where it is", () => {
    const session = checker.open("Amazon créera 30 000 emplois.\n\nMicrosoft créera 7 emplois.");
    const [first, second] = session.findings;
    const [firstAgain, secondAgain] = session.edit([{ start: 30, end: 30, text: "\n" }]);
    expect(firstAgain).toBe(first);
    expect(secondAgain).toEqual({
      ...second!,
      start: second!.start + 1,
      end: second!.end + 1,
      figure: secondAgain!.figure,
    });
    expect(secondAgain!.figure.start).toBe(secondAgain!.start);
  });

  it("takes offsets outside the text for its ends", () => {
    const session = checker.open("Amazon", {});
    session.edit([{ start: -5, end: -1, text: "L’" }]);
    session.edit([{ start: 900, end: 4, text: "." }]);
    expect(session.text).toBe("L’Amazon.");
  });
});
