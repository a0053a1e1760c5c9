import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { finish } from "../steps.ts";
import { readDocument, readDocumentInSteps } from "./read-document.ts";

const FORMATS = [
  "plaintext",
  "markdown",
  "mdx",
  "html",
  "xml",
  "latex",
  "restructuredtext",
  "asciidoc",
  "csv",
  "yaml",
  "json",
  "typescript",
  "python",
  "sql",
] as const;

const SIGNS = [
  ...Array.from("`<>[](){}|\\#*-_=+.:;,!?/&%$@~^\"' \t\n\r"),
  "\n",
  "\n",
  " ",
  " ",
  "```\n",
  "\n\n",
  "<!--",
  "-->",
  "<p>",
  "</p>",
  "<td>",
  "<tr>",
  "<li>",
  "<code>",
  "</code>",
  "<script>",
  "<a href='",
  "](",
  "][",
  "[^1]: ",
  "|---|---|\n",
  "===\n",
  "---\n",
  "# ",
  "- ",
  "1. ",
  "> ",
  "$$",
  "{{",
  "}}",
  "${",
  "\\begin{tabular}{l}",
  "\\end{tabular}",
  "\\begin{verbatim}",
  "\\begin{document}",
  "\\section{",
  "\\item ",
  "\\\\",
  "\\[",
  "\\cite{",
  ".. note:: ",
  "::\n\n  ",
  ":ref:`",
  "|===\n",
  "----\n",
  "////\n",
  "// ",
  "/*",
  "*/",
  '"""',
  "a: |\n  ",
  "https://",
  "choosefr-ignore-line",
  "<!-- choosefr-ignore-next-line -->\n",
  "choosefr-disable\n",
  "npm install ",
  "\u00a0",
  "\ufeff",
  "\ud800",
  "\u0000",
];
const WORDS = ["Amazon", "promet", "1,2 milliard", "d’euros", "un_mot", "mars-2024", "é", "Mars", "a.b"];

const text = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...SIGNS), fc.constantFrom(...WORDS)), { maxLength: 40 })
    .map((all) => all.join("")),
  fc.string({ unit: "binary", maxLength: 100 }),
);
const format = fc.constantFrom(...FORMATS);

describe("readDocument", () => {
  it("gives blocks and regions in order, apart, not empty and inside the text, each region in one block", () => {
    let count = 0;
    fc.assert(
      fc.property(text, format, (whole, id) => {
        const { blocks, regions } = readDocument(whole, id);
        let last = 0;
        for (const { start, end, kind, level, cells } of blocks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
          expect(level === null).toBe(kind !== "heading");
          let cellEnd = start;
          for (const cell of cells) {
            expect(cell.start).toBeGreaterThanOrEqual(cellEnd);
            expect(cell.end).toBeGreaterThanOrEqual(cell.start);
            cellEnd = cell.end;
          }
          expect(cellEnd).toBeLessThanOrEqual(end);
          expect(kind === "row" || cells.length === 0).toBe(true);
        }
        expect(last).toBeLessThanOrEqual(whole.length);

        last = 0;
        for (const { start, end } of regions) {
          count += 1;
          expect(start).toBeGreaterThanOrEqual(last);
          expect(whole.slice(start, end).trim()).not.toBe("");
          last = end;
          expect(blocks.filter((block) => block.start <= start && end <= block.end)).toHaveLength(1);
        }
        const held = (block: { start: number; end: number }): boolean =>
          regions.some(({ start, end }) => block.start <= start && end <= block.end);
        expect(blocks.every(held)).toBe(true);
      }),
      { numRuns: 3000 },
    );
    expect(count).toBeGreaterThan(1000);
  });

  it("gives silences in order, not empty and inside the text", () => {
    fc.assert(
      fc.property(text, format, (whole, id) => {
        let last = 0;
        for (const { start, end } of readDocument(whole, id).silences) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(whole.length);
          last = start;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("gives a frozen reading, the same each time", () => {
    fc.assert(
      fc.property(text, format, (whole, id) => {
        const reading = readDocument(whole, id);
        expect(readDocument(whole, id)).toEqual(reading);
        for (const part of [reading, reading.blocks, reading.regions, reading.silences, ...reading.blocks]) {
          expect(Object.isFrozen(part)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("reads alike all blocks of one kind with the same characters and cells", () => {
    let count = 0;
    const known = new Map<string, string>();
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...SIGNS), fc.constantFrom("Amazon ", "Mars")), { maxLength: 8 }),
        format,
        (signs, id) => {
          const whole = signs.join("");
          const { blocks, regions } = readDocument(whole, id);
          for (const { kind, start, end, cells } of blocks) {
            const places = cells.map((cell) => `${cell.start - start}-${cell.end - start}`);
            const key = `${id} ${kind} ${places.join()} ${whole.slice(start, end)}`;
            if (key.includes("choosefr-")) continue;
            const inside = regions.filter((region) => start <= region.start && region.end <= end);
            const reading = JSON.stringify(inside.map((region) => [region.start - start, region.end - start]));
            if (known.has(key)) count += 1;
            expect([key, known.get(key) ?? reading]).toEqual([key, reading]);
            known.set(key, reading);
          }
        },
      ),
      { numRuns: 3000 },
    );
    expect(count).toBeGreaterThan(100);
  });

  it("reads what a blank line parts as it reads the parts, in plain text", () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        const joined = readDocument(`${first}\n\n${second}`, "plaintext").regions;
        const by = first.length + 2;
        const shifted = readDocument(second, "plaintext").regions.map((region) => ({
          start: region.start + by,
          end: region.end + by,
        }));
        expect(joined).toEqual([...readDocument(first, "plaintext").regions, ...shifted]);
      }),
      { numRuns: 500 },
    );
  });
});

describe("readDocumentInSteps", () => {
  it("gives what readDocument gives", () => {
    fc.assert(
      fc.property(text, format, (whole, id) => {
        expect([...readDocumentInSteps(whole, id)].every((step) => step === undefined)).toBe(true);
        expect(finish(readDocumentInSteps(whole, id))).toEqual(readDocument(whole, id));
      }),
      { numRuns: 300 },
    );
  });

  const UNIT = '- <p>Amazon</p>\n// Amazon\n"Amazon promet"\n\\item % Amazon\nplan: Amazon\n\n';

  it.each(FORMATS)("takes no more in one step, the longer the text: %s", (id) => {
    const { blocks } = readDocument(UNIT.repeat(300), id);
    expect([...readDocumentInSteps(UNIT.repeat(300), id)].length).toBeGreaterThanOrEqual(blocks.length > 0 ? 300 : 0);
  });

  it.each(["<table>", "---\n"])("takes many steps inside one block: %j", (open) => {
    const lines = "<tr><td>Amazon: promet</td></tr>\n".repeat(300);
    expect([...readDocumentInSteps(`${open}${lines}---\n`, "markdown")].length).toBeGreaterThanOrEqual(300);
  });
});
