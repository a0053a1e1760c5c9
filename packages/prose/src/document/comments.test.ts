import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "./read-document.ts";

/** A line for each block: its prose, with ¦ between its regions and ⏎ for line breaks. */
function proseOf(text: string, format: string, comments?: boolean): readonly string[] {
  const { blocks, regions } = readDocument(text, format, comments === undefined ? {} : { comments });
  return blocks.map((block) =>
    regions
      .filter(({ start, end }) => block.start <= start && end <= block.end)
      .map(({ start, end }) => text.slice(start, end).replaceAll("\n", "⏎"))
      .join("¦"),
  );
}

describe("comments of markup", () => {
  it.each([
    ["latex", "Amazon investit % Pfizer aussi\n3 millions.", ["Amazon investit¦3 millions."]],
    ["latex", "Amazon\n% Pfizer\n% Mars\ninvestit.", ["Amazon¦investit."]],
    ["latex", "% Pfizer\n\nAmazon 5\\,\\% % Mars", ["Amazon 5\\,\\%"]],
    ["latex", "% Pfizer\n\\begin{document}\nAmazon\n\\end{document}", ["Amazon"]],
    [
      "latex",
      "\\begin{tabular}{ll}\nAmazon & 3 \\\\\n% Pfizer & 4 \\\\\nMars & 5\n\\end{tabular}",
      ["Amazon¦3", "Mars¦5"],
    ],
    [
      "html",
      "<p>Amazon <!-- Pfizer --> investit</p><!-- Mars\n\n3 millions --><p>Orange</p>",
      ["Amazon¦investit", "Orange"],
    ],
    [
      "markdown",
      "Amazon <!-- Pfizer --> investit\n\n<!-- Mars\n\n3 millions\n-->\n\nOrange",
      ["Amazon¦investit", "Orange"],
    ],
    ["markdown", "> Amazon <!-- Pfizer\n> Mars --> investit", ["Amazon¦investit"]],
    ["mdx", "{/* Pfizer */}\n\nAmazon", ["Amazon"]],
    ["rst", ".. Pfizer\n   Mars\n\nAmazon", ["Amazon"]],
    ["asciidoc", "// Pfizer\nAmazon\n\n////\nMars\n////\nOrange", ["Amazon", "Orange"]],
    ["xml", "<a><!-- Pfizer --><b>Amazon</b></a>", ["Amazon"]],
  ])("are no prose, in %s: %j", (format, text, expected) => {
    expect(proseOf(text, format)).toEqual(expected);
    expect(proseOf(text, format, true).join(" ")).toMatch(/Pfizer|Mars/u);
  });

  it.each([
    ["typescript", "// Pfizer\nconst a = 1;", ["Pfizer"]],
    ["python", "# Pfizer\na = 1", ["Pfizer"]],
    ["yaml", "# Pfizer\nname: Amazon", ["Pfizer", "Amazon"]],
  ])("are all the same in programs and data: %s", (format, text, expected) => {
    expect(proseOf(text, format)).toEqual(expected);
  });

  it("are obeyed all the same", () => {
    const piece = fc.constantFrom(
      "Amazon\n",
      "\n\n",
      "| Mars | 3 |\n",
      "<p>Pfizer</p>\n",
      "<!-- choosefr-ignore-next-line -->\n",
      "<!-- Pfizer -->\n",
      "% choosefr-ignore-line\n",
      "% choosefr-disable: mars\n",
      "% choosefr-enable: mars\n",
      "% Pfizer\n",
      ".. choosefr-ignore-next-line\n\n",
      "// choosefr-ignore: amazon\n",
      "// Pfizer\n",
    );
    const formats = fc.constantFrom("latex", "html", "markdown", "mdx", "rst", "asciidoc", "xml");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), formats, (pieces, format) => {
        const text = pieces.join("");
        expect(readDocument(text, format).silences).toEqual(readDocument(text, format, { comments: true }).silences);
      }),
    );
  });
});
