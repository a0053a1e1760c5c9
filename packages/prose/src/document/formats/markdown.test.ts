import { describe, expect, it } from "vitest";
import { showBlocks, showCells } from "../../../fixtures/shown-reading.ts";

function lines(...all: readonly string[]): string {
  return all.join("\n");
}

describe("blocks", () => {
  it.each([
    [
      "paragraphs",
      lines("Amazon promet", "un entrepôt.", "", "Mars tarde."),
      ["paragraph: Amazon promet⏎un entrepôt.", "paragraph: Mars tarde."],
    ],
    [
      "line ends of Windows",
      "# Amazon\r\n\r\nUn plan\r\nde plus.\r\n",
      ["heading1: Amazon", "paragraph: Un plan⏎de plus."],
    ],
    [
      "headings",
      lines("# Amazon", "Texte", "### Mars ###", "#hashtag", "####### sept"),
      ["heading1: Amazon", "paragraph: Texte", "heading3: Mars", "paragraph: #hashtag⏎####### sept"],
    ],
    [
      "underlined headings",
      lines("Amazon", "en France", "===", "Mars", "---", "Fin"),
      ["heading1: Amazon⏎en France", "heading2: Mars", "paragraph: Fin"],
    ],
    ["a rule is no heading", lines("Amazon", "", "---", "", "* * *", "Mars"), ["paragraph: Amazon", "paragraph: Mars"]],
    [
      "lists",
      lines("- Amazon", "- Mars", "  suite", "* Engie", "+ EDF"),
      ["item: Amazon", "item: Mars⏎suite", "item: Engie", "item: EDF"],
    ],
    [
      "nested lists",
      lines("1. Amazon", "   - Lens", "     - Dole", "2. Mars", "", "   Suite de Mars.", "", "Fin."),
      ["item: Amazon", "item: Lens", "item: Dole", "item: Mars", "paragraph: Suite de Mars.", "paragraph: Fin."],
    ],
    ["lists in one line", "- - 1. Amazon", ["item: Amazon"]],
    ["boxes", lines("- [ ] Amazon", "- [x] Mars"), ["item: Amazon", "item: Mars"]],
    [
      "lazy lines",
      lines("- Amazon promet", "un entrepôt", "> Mars", "tarde"),
      ["item: Amazon promet⏎un entrepôt", "paragraph: Mars⏎tarde"],
    ],
    [
      "a year is no list",
      lines("Le plan date de", "2024. Amazon le porte."),
      ["paragraph: Le plan date de⏎2024. Amazon le porte."],
    ],
    [
      "quotes",
      lines("> Amazon promet", "> un entrepôt.", ">", "> > Mars tarde.", "> - Engie"),
      ["paragraph: Amazon promet ¦ un entrepôt.", "paragraph: Mars tarde.", "item: Engie"],
    ],
    [
      "a quote in an item",
      lines("- > Amazon promet", "  > un plan", "- Mars"),
      ["item: Amazon promet ¦ un plan", "item: Mars"],
    ],
    ["a heading in an item", lines("- # Amazon", "- Mars"), ["heading1: Amazon", "item: Mars"]],
    [
      "footnotes",
      lines("Un plan[^1] d’Amazon.", "", "[^1]: Selon Mars.", "", "    Et selon Engie."),
      ["paragraph: Un plan ¦ d’Amazon.", "paragraph: Selon Mars.", "paragraph: Et selon Engie."],
    ],
    [
      "references",
      lines("Voir [le plan][plan].", "", "[plan]: https://mars.fr 'Mars'", "[autre]: <a b>"),
      ["paragraph: Voir [le plan ¦ ."],
    ],
    ["divisions of a paper", lines("::: {.note}", "Amazon promet.", ":::"), ["paragraph: Amazon promet."]],
  ])("%s", (_, text, expected) => {
    expect(showBlocks(text, "markdown")).toEqual(expected);
  });
});

describe("code", () => {
  it.each([
    [
      "fenced",
      lines("Avant", "```ts", 'const a = "Amazon";', "", "# Mars", "```", "Après"),
      ["paragraph: Avant", "paragraph: Après"],
    ],
    ["fenced with tildes", lines("~~~", "```", "Amazon", "~~~~", "Mars"), ["paragraph: Mars"]],
    ["never closed", lines("Avant", "````", "Amazon", "```", "Mars"), ["paragraph: Avant"]],
    [
      "fenced in an item",
      lines("- Avant", "  ```", "  Amazon", "  ```", "  Après", "- Mars"),
      ["item: Avant", "paragraph: Après", "item: Mars"],
    ],
    ["left with its item", lines("- ```", "  Amazon", "Mars"), ["paragraph: Mars"]],
    ["left with its quote", lines("> ```", "> Amazon", "Mars"), ["paragraph: Mars"]],
    [
      "indented",
      lines("Avant", "", "    Amazon", "\tMars", "", "Après", "    suite"),
      ["paragraph: Avant", "paragraph: Après⏎suite"],
    ],
    ["in a line", "Le champ `amazon`, ``Mars ` Mars`` et ` seul", ["paragraph: Le champ ¦ , ¦ et ` seul"]],
    ["over a line break", lines("Le `champ", "amazon` de Mars"), ["paragraph: Le ¦ de Mars"]],
    [
      "not over a blank line",
      lines("Le `champ", "", "Amazon` ici"),
      ["paragraph: Le `champ", "paragraph: Amazon` ici"],
    ],
    ["a fence in a line is code of that line", "```Amazon``` promet", ["paragraph: promet"]],
    ["math", lines("$$", "Amazon = 3", "$$", "Mars"), ["paragraph: Mars"]],
    ["packages", "Lancez npm install amazon mars, puis attendez.", ["paragraph: Lancez ¦ , puis attendez."]],
  ])("%s", (_, text, expected) => {
    expect(showBlocks(text, "markdown")).toEqual(expected);
  });
});

describe("what stands in a line", () => {
  it.each([
    ['[Amazon](https://amazon.fr/Mars_(x) "Le plan de Mars") promet', ["paragraph: [Amazon ¦ promet"]],
    ["![Usine d’Amazon](usine-mars.png) à Lens", ["paragraph: ![Usine d’Amazon ¦ à Lens"]],
    ["[Amazon](un lien inachevé de Mars", ["paragraph: [Amazon ¦ lien inachevé de Mars"]],
    ["<https://mars.fr/a> et <jean@mars.fr>, dit Amazon", ["paragraph: et ¦ , dit Amazon"]],
    ["Voir https://mars.fr/a?b=c. Amazon tarde", ["paragraph: Voir ¦ Amazon tarde"]],
    ["<b class='Mars > Engie'>Amazon</b> promet <br/> bien", ["paragraph: Amazon ¦ promet ¦ bien"]],
    ["Amazon <code>Mars</code> promet <kbd>Ctrl</kbd>", ["paragraph: Amazon ¦ promet"]],
    [
      "Amazon promet <!-- à relire par Mars --> un plan",
      ["paragraph: Amazon promet", "comment: à relire par Mars", "paragraph: un plan"],
    ],
    ["Amazon `<!--` promet --> un plan", ["paragraph: Amazon ¦ promet --> un plan"]],
    ["Le plan {{ site.mars }} d’Amazon {% include mars.html %} vaut", ["paragraph: Le plan ¦ d’Amazon ¦ vaut"]],
    ["# Amazon {#mars .classe}", ["heading1: Amazon"]],
    ["3 < 4, Amazon > Mars", ["paragraph: 3 < 4, Amazon > Mars"]],
    ["\\newpage Amazon \\cite{mars2024}", ["paragraph: Amazon"]],
    [
      "12 M€/an, 500k€/an, $30k/month, 500-million-euro plan, 300-job site, 2-3 sites, 4_000_000 EUR",
      ["paragraph: 12 M€/an, 500k€/an, $30k/month, 500-million-euro plan, 300-job site, 2-3 sites, 4_000_000 EUR"],
    ],
    ["@mars mars_amazon src/mars.ts mars-amazon-2024 marsClient() --mars $MARS Mars", ["paragraph: Mars"]],
  ])("%s", (text, expected) => {
    expect(showBlocks(text, "markdown")).toEqual(expected);
  });
});

describe("tables", () => {
  it("gives a row for each line, with its cells", () => {
    const text = lines(
      "Bilan :",
      "| Amazon | 1,2 Md€ |",
      "|:--|--:|",
      "| Mars | `x` \\| y |",
      "Engie | |",
      "",
      "| pas une table |",
    );
    expect(showBlocks(text, "markdown")).toEqual([
      "paragraph: Bilan :",
      "row: Amazon ¦ 1,2 Md€",
      "row: Mars ¦ \\| y",
      "row: Engie",
      "paragraph: | pas une table |",
    ]);
    expect(showCells(text, "markdown")).toEqual([
      ["Amazon", "1,2 Md€"],
      ["Mars", "`x` \\| y"],
      ["Engie", ""],
    ]);
  });

  it("ends a table where another block begins", () => {
    const text = lines("a | b", "-|-", "1 | 2", "# Amazon", "3 | 4");
    expect(showBlocks(text, "markdown")).toEqual(["row: a ¦ b", "row: 1 ¦ 2", "heading1: Amazon", "paragraph: 3 | 4"]);
  });

  it("wants as many cells in the head as in the line below", () => {
    expect(showBlocks(lines("a | b | c", "-|-", "1 | 2"), "markdown")).toEqual(["paragraph: a | b | c⏎-|-⏎1 | 2"]);
  });
});

describe("HTML", () => {
  it.each([
    [
      "a comment, with paragraphs",
      lines("<!-- Amazon promet", "", "Mars tarde. -->", "Engie"),
      ["comment: Amazon promet", "comment: Mars tarde.", "paragraph: Engie"],
    ],
    ["a comment and text in a line", "<!-- Amazon --> Mars", ["comment: Amazon", "paragraph: Mars"]],
    ["a comment never closed", lines("<!-- Amazon", "", "Mars"), ["comment: Amazon", "comment: Mars"]],
    ["a script", lines("<script>", "Amazon", "", "Mars", "</script>", "Engie"), ["paragraph: Engie"]],
    [
      "a table",
      lines("<table>", "<tr><td>Amazon</td><td>*3 usines*</td></tr>", "</table>", "", "**Mars**"),
      ["row: Amazon ¦ *3 usines*", "paragraph: **Mars**"],
    ],
    [
      "an element around Markdown",
      lines("<details>", "<summary>Amazon</summary>", "", "- Mars", "", "</details>"),
      ["paragraph: Amazon", "item: Mars"],
    ],
    ["a declaration", lines("<!DOCTYPE html>", "Amazon"), ["paragraph: Amazon"]],
  ])("%s", (_, text, expected) => {
    expect(showBlocks(text, "markdown")).toEqual(expected);
  });
});

describe("front matter", () => {
  it("reads the values of YAML", () => {
    const text = lines(
      "---",
      "title: Amazon promet 1,2 milliard",
      "id: mars",
      "tags: [mars, Engie à Lens]",
      "---",
      "",
      "# Mars",
    );
    expect(showBlocks(text, "markdown")).toEqual([
      "value: Amazon promet 1,2 milliard",
      "value: Engie à Lens",
      "heading1: Mars",
    ]);
  });

  it("reads the strings of TOML", () => {
    expect(showBlocks(lines("+++", 'title = "Amazon promet"', "+++", "Mars"), "markdown")).toEqual([
      "value: Amazon promet",
      "paragraph: Mars",
    ]);
  });

  it("takes a rule for no front matter", () => {
    expect(showBlocks(lines("---", "Amazon", "", "Mars"), "markdown")).toEqual([
      "paragraph: Amazon",
      "paragraph: Mars",
    ]);
  });
});

describe("MDX", () => {
  it("leaves out modules, values and the attributes of components", () => {
    const text = lines(
      'import { Mars } from "./mars"',
      "",
      "{/* Amazon */}",
      "",
      "<Carte titre={(a) => 'Mars'} nom=\"Mars\">",
      "Amazon promet {valeur} euros",
      "</Carte>",
      "",
      "export const a = 'Mars'",
    );
    expect(showBlocks(text, "mdx")).toEqual(["comment: Amazon", "paragraph: Amazon promet ¦ euros"]);
  });
});
