import { describe, expect, it } from "vitest";
import { showBlocks, showCells } from "../../../fixtures/shown-reading.ts";

function lines(...all: readonly string[]): string {
  return all.join("\n");
}

describe("LaTeX", () => {
  it.each([
    [
      "a document",
      lines(
        "\\documentclass{article}",
        "% Mars relit",
        "\\usepackage[mars]{amazon}",
        "\\title{Amazon en France}",
        "\\newcommand{\\mars}{Mars}",
        "\\begin{document}",
        "\\maketitle",
        "Engie.",
        "\\end{document}",
        "EDF",
      ),
      ["comment: Mars relit", "heading1: Amazon en France", "paragraph: Engie."],
    ],
    [
      "sections",
      lines(
        "\\section{Amazon}\\label{mars}",
        "Un plan.",
        "\\subsection*[court]{Le \\emph{cas} Mars}",
        "Suite.",
        "",
        "\\paragraph{Engie} tarde.",
      ),
      [
        "heading3: Amazon",
        "paragraph: Un plan.",
        "heading4: Le ¦ {cas} Mars",
        "paragraph: Suite.",
        "heading6: Engie",
        "paragraph: tarde.",
      ],
    ],
    [
      "lists",
      lines("\\begin{itemize}[noitemsep]", "  \\item Amazon", "  \\item[a] Mars", "    tarde", "\\end{itemize}", "Fin"),
      ["item: Amazon", "item: [a] Mars⏎tarde", "paragraph: Fin"],
    ],
    [
      "keys",
      "Amazon~\\cite[p.~2]{mars,engie} et \\autocites{mars} voir \\ref{fig:mars}, \\href{https://mars.fr}{Engie}, \\url{https://mars.fr}.",
      ["paragraph: Amazon~ ¦ et ¦ voir ¦ , ¦ {Engie}, ¦ ."],
    ],
    [
      "math",
      "Avec $n = 12$ et \\(mars\\), puis\n\\[ Mars \\\\ & \\]\nAmazon vaut 3\\,\\% et 5\\$.",
      ["paragraph: Avec ¦ et ¦ , puis ¦ Amazon vaut 3\\,\\% et 5\\$."],
    ],
    [
      "equations",
      lines("Soit", "\\begin{align*}", "Mars &= 3 \\\\", "\\end{align*}", "pour Amazon."),
      ["paragraph: Soit ¦ pour Amazon."],
    ],
    ["money", "12~M\\euro, 3\\,000~\\texteuro{} et 40~M€", ["paragraph: 12~M\\euro, 3\\,000~\\texteuro{} et 40~M€"]],
    [
      "verbatim",
      lines(
        "Avant",
        "\\begin{verbatim}",
        "Amazon % \\section{Mars}",
        "",
        "\\end{verbatim}",
        "Après \\verb|Mars % | fini \\lstinline{Mars}.",
      ),
      ["paragraph: Avant", "paragraph: Après ¦ fini ¦ ."],
    ],
    [
      "comments",
      lines("% Amazon relit", "%% et Mars aussi", "", "Un plan % selon Engie", "de plus", "50\\% d’usines%", "neuves"),
      [
        "comment: Amazon relit ¦ et Mars aussi",
        "paragraph: Un plan",
        "comment: selon Engie",
        "paragraph: de plus⏎50\\% d’usines ¦ neuves",
      ],
    ],
    [
      "quotes and footnotes",
      "``Amazon''\\footnote{Selon Mars.} promet",
      ["paragraph: ``Amazon'' ¦ {Selon Mars.} promet"],
    ],
    [
      "figures and captions",
      lines(
        "\\begin{figure}[ht]",
        "\\includegraphics[width=3cm]{mars}",
        "\\caption{L’usine d’Amazon}",
        "\\end{figure}",
        "Fin",
      ),
      ["paragraph: {L’usine d’Amazon}", "paragraph: Fin"],
    ],
    ["a break of a line", lines("Amazon \\\\[2mm]", "promet"), ["paragraph: Amazon ¦ promet"]],
    ["what is never closed", lines("\\section{Amazon", "", "\\begin{equation}", "Mars"), ["heading3: Amazon"]],
  ])("%s", (_, text, expected) => {
    expect(showBlocks(text, "latex")).toEqual(expected);
  });

  it("gives a row for each line of a table, with its cells", () => {
    const text = lines(
      "\\begin{tabular}{l@{ }r}",
      "\\toprule",
      "Amazon & 1,2~Md€ \\\\ \\midrule",
      "% Engie",
      "Mars \\& fils & \\\\[1mm]",
      "\\multicolumn{2}{c}{Total & 3} \\\\",
      "\\end{tabular}",
      "Fin",
    );
    expect(showBlocks(text, "latex")).toEqual([
      "row: Amazon ¦ 1,2~Md€",
      "comment: Engie",
      "row: Mars \\& fils",
      "row: {Total ¦ 3}",
      "paragraph: Fin",
    ]);
    expect(showCells(text, "latex")).toEqual([
      ["Amazon", "1,2~Md€"],
      ["Mars \\& fils", ""],
      ["\\multicolumn{2}{c}{Total", "3}"],
    ]);
  });

  it("reads no bibliography", () => {
    expect(showBlocks("@book{mars, title = {Amazon en France}}", "bibtex")).toEqual([]);
  });
});
