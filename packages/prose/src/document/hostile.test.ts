import { describe, expect, it } from "vitest";
import { readDocument } from "./read-document.ts";

/** What takes time by the square of its length hangs at this one, and the suite's limit ends it; what does not is soon read. */
const LENGTH = 200_000;

/** Each says by what it is that many things are left open, one in another, or looked for in vain. */
const HOSTILE: readonly (readonly [format: string, units: readonly string[]])[] = [
  [
    "markdown",
    [
      "`",
      "`` ` ",
      "<a b='<a ' c=",
      "<!--",
      "<!-- a\n\n",
      "[",
      "](",
      '](a "',
      "[^",
      "[[a]",
      "> ",
      "- ",
      "- a\n",
      "1. ",
      "* * a",
      "a|b\n-|-\n",
      "|",
      "===\n",
      "```\n",
      "~~~a\n",
      "$$",
      "{{",
      "{%",
      "<p>",
      "<pre>",
      "<code>",
      "<br>",
      "***a",
      "a_",
      "a.b",
      "://",
      "a/",
      "-a-1",
    ],
  ],
  [
    "html",
    [
      "<",
      "<a ",
      "<a b='",
      "<a b=\"<a ' c=",
      "<!--",
      "<code>",
      "<svg>",
      "<td>",
      "<tr><td><code>a</code>",
      "<li>",
      "</p>",
      "&amp;",
      "{{",
    ],
  ],
  [
    "latex",
    [
      "\\",
      "\\cite{",
      "\\citecite",
      "\\cite[",
      "\\label{a{b ",
      "\\section{",
      "\\section{\n",
      "\\begin{verbatim}",
      "\\begin{equation}",
      "\\begin{tabular}{{",
      "\\\\[",
      "\\[",
      "\\(",
      "$",
      "$$",
      "&",
      "% a\n",
      "a % b\n",
      "\\verb|",
      "{",
      "\\title[",
    ],
  ],
  [
    "restructuredtext",
    ["``", "`", ":ref:`", "`a <", "== ==\n", "--\n", ".. a::\n", ">>> a\n", "+--+\n", "| a |\n", "::\n\n a\n"],
  ],
  ["asciidoc", ["|===\n", "|a ", "////\n", "----\n", "<<", "[[", "a:: ", "// a\n", "[cols=", "* "]],
  ["csv", ['"', '""', '"a",', "a,", ",", '"\n']],
  ["yaml", ["a: '", 'a: "\\', "a: |\n ", "- ", "? ", "a: [", "{", "#a\n", "a: b\n  c\n", "'a': "]],
  ["json", ['"', '"\\', "/*", "//", '"a b" ']],
  ["typescript", ["`", "`${", "${`", "'", "'\\'", "/*", "/* a\n\n", "// a\n", "[/", "= /[", '"a b"', "*/"]],
  ["python", ['"""', "'''", "'\\", "# a\n", '""" a\n\n']],
  [
    "plaintext",
    [
      "a",
      "é",
      " ",
      "\n",
      "A1-",
      "@",
      "=",
      "\\\\a",
      "npm install ",
      "npm ",
      "choosefr-ignore-line ",
      "choosefr-ignore-next-line\n",
      "choosefr-disable\n",
      "choosefr-ignore: a,",
      "(",
      "()",
      "a()",
      "😀",
      "~/",
      "**a",
    ],
  ],
];

describe.each(HOSTILE)("%s", (format, units) => {
  it.each(units.map((unit) => [unit]))("%j, again and again", (unit) => {
    for (const text of [unit.repeat(LENGTH / unit.length), `${unit}x `.repeat(LENGTH / (unit.length + 2))]) {
      expect(readDocument(text, format).blocks.length).toBeLessThanOrEqual(text.length);
    }
  });
});

it("reads a line of five million characters", () => {
  const text = "Amazon promet 1,2 milliard d’euros à Lens, dit-on. ".repeat(100_000);
  const { blocks, regions } = readDocument(text, "markdown");
  expect(blocks).toHaveLength(1);
  expect(regions).toHaveLength(1);
});
