import { source } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { planFootnote } from "./footnotes.ts";
import type { Markup } from "./markup.ts";
import type { TextInsertion } from "./text-insertion.ts";

const page = {
  ...source("latribune-2024-05-ms"),
  url: "https://example.org/a",
  title: "Un titre",
  published: "2024-05-13",
};
const SOURCE = "«\u00a0Un titre\u00a0», La Tribune, 13 mai 2024, <https://example.org/a>";

function insert(text: string, insertions: readonly TextInsertion[]): string {
  return insertions
    .toSorted((a, b) => b.offset - a.offset)
    .reduce((before, { offset, text: added }) => before.slice(0, offset) + added + before.slice(offset), text);
}

/** Cites the page where the bar stands. */
function cite(text: string, markup: Markup = "markdown"): string {
  const plain = text.replace("|", "");
  return insert(plain, planFootnote(plain, text.indexOf("|"), page, markup, "fr"));
}

describe("a footnote in Markdown", () => {
  it.each([
    ["is the first", "Microsoft| investit.\n", `Microsoft[^1] investit.\n\n[^1]: ${SOURCE}\n`],
    ["ends a file without a last line break", "Microsoft| investit.", `Microsoft[^1] investit.\n\n[^1]: ${SOURCE}\n`],
    ["stands at the very end", "Microsoft|", `Microsoft[^1]\n\n[^1]: ${SOURCE}\n`],
    [
      "goes on being numbered, below the notes",
      "A[^2] et Microsoft|.\n\n[^2]: Deux.\n",
      `A[^2] et Microsoft[^3].\n\n[^2]: Deux.\n[^3]: ${SOURCE}\n`,
    ],
    [
      "is named where notes are named",
      "A[^note-a] et Microsoft|.\n\n[^note-a]: Deux.\n",
      `A[^note-a] et Microsoft[^latribune-2024-05-ms].\n\n[^note-a]: Deux.\n[^latribune-2024-05-ms]: ${SOURCE}\n`,
    ],
    [
      "stands apart where the text goes on below the notes",
      "Microsoft|.\n\n[^1]: Une.\n\nLa fin.\n",
      `Microsoft[^2].\n\n[^1]: Une.\n\nLa fin.\n\n[^2]: ${SOURCE}\n`,
    ],
    [
      "is the one that the source has",
      "A[^7]. Microsoft|.\n\n[^7]: Voir <https://example.org/a>.\n",
      "A[^7]. Microsoft[^7].\n\n[^7]: Voir <https://example.org/a>.\n",
    ],
    [
      "is another where the address only begins alike",
      "Microsoft|.\n\n[^1]: Voir <https://example.org/a/b>.\n",
      `Microsoft[^2].\n\n[^1]: Voir <https://example.org/a/b>.\n[^2]: ${SOURCE}\n`,
    ],
    [
      "does not read what stands in a block of code",
      "Microsoft|.\n\n```\n[^9]: Neuf.\n```\n",
      `Microsoft[^1].\n\n\`\`\`\n[^9]: Neuf.\n\`\`\`\n\n[^1]: ${SOURCE}\n`,
    ],
  ])("%s", (_, text, cited) => {
    expect(cite(text)).toBe(cited);
  });

  it("holds no element in MDX", () => {
    expect(cite("Microsoft|.\n", "mdx")).toContain("[^1]: [La Tribune, 13 mai 2024](<https://example.org/a>)\n");
  });
});

describe("a footnote elsewhere", () => {
  it.each<[Markup, string, string]>([
    [
      "plain",
      "Microsoft|.\n\n[1] Une.\n",
      "Microsoft [2].\n\n[1] Une.\n[2] «\u00a0Un titre\u00a0», La Tribune, 13 mai 2024, https://example.org/a\n",
    ],
    [
      "restructuredtext",
      "Microsoft|.\n",
      "Microsoft [1]_.\n\n.. [1] `La Tribune, 13 mai 2024 <https://example.org/a>`__\n",
    ],
    [
      "asciidoc",
      "Microsoft|.\n",
      "Microsoftfootnote:[«\u00a0Un titre\u00a0», La Tribune, 13 mai 2024, https://example.org/a.].\n",
    ],
    ["latex", "Microsoft|.\n", "Microsoft\\footnote{La Tribune, 13 mai 2024, \\url{https://example.org/a}.}.\n"],
  ])("is written as %s writes it", (markup, text, cited) => {
    expect(cite(text, markup)).toBe(cited);
  });
});
