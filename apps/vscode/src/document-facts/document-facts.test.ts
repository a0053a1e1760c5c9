import { catalogue } from "@choosefr/model";
import { findMentionsInSteps } from "@choosefr/prose";
import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { createLedger } from "../checking/ledger.ts";
import { groupFacts, type Lines, type NamedFacts } from "./document-facts.ts";
import { exportAsJson, exportAsMarkdown } from "./export-facts.ts";
import { type FactRow, rowsOf } from "./fact-rows.ts";

const ledger = createLedger({ catalogue, own: [] });

function linesOf(text: string): Lines {
  const lines = text.split("\n");
  return {
    getText: () => text,
    positionAt: (offset) => ({ line: text.slice(0, offset).split("\n").length - 1 }),
    lineAt: (line) => ({ text: lines[line] ?? "" }),
  };
}

function factsIn(text: string): readonly NamedFacts[] {
  const steps = findMentionsInSteps(text, "markdown", ledger.finder());
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      return groupFacts(linesOf(text), step.value, ledger.checker.check(text, { format: "markdown" }), ledger);
    }
  }
}

const text = [
  "Choose France 2024 : 56 projets, 15 milliards d’euros.",
  "Microsoft investira 6 milliards d’euros en France d’ici 2027, comme l’a dit Microsoft.",
  "Amazon a promis plus de 1,2 milliard d’euros.",
  "Microsoft recrute.",
].join("\n\n");
const facts = factsIn(text);
const quietly = (): boolean => false;

const plain = (words: string): string => words.replaceAll("\u00a0", " ");

/** The rows as one reads them, each below its parent. */
function draw(rows: readonly FactRow[], indent = ""): readonly string[] {
  return rows.flatMap(({ icon, label, description, rows: below }) => [
    plain(`${indent}${icon === null ? "" : `(${icon}) `}${label}${description === "" ? "" : ` — ${description}`}`),
    ...draw(below, `${indent}  `),
  ]);
}

describe("the facts of a document", () => {
  it("stand below whom they are about, in the order of appearance, a summit's below its series", () => {
    expect(draw(rowsOf(facts, "fr", quietly))).toEqual([
      "Choose France — 1 mention · 2 chiffres",
      "  (pass) 56 projets — concorde · ligne 1",
      "  (pass) 15 milliards d’euros — concorde · ligne 1",
      "  1 mention",
      "    Choose France 2024 : 56 projets, 15 milliards d’euros. — ligne 1",
      "Microsoft — 3 mentions · 1 chiffre",
      "  (info) 6 milliards d’euros — contredit · ligne 3",
      "  3 mentions",
      "    Microsoft investira 6 milliards d’euros en France d’ici 2027, comme l’a dit Microsoft. — ligne 3",
      "    Microsoft investira 6 milliards d’euros en France d’ici 2027, comme l’a dit Microsoft. — ligne 3",
      "    Microsoft recrute. — ligne 7",
      "Amazon — 1 mention · 1 chiffre",
      "  (pass) 1,2 milliard d’euros — concorde · ligne 5",
      "  1 mention",
      "    Amazon a promis plus de 1,2 milliard d’euros. — ligne 5",
    ]);
  });

  it("say to a screen reader all that is seen, with the verdict in words", () => {
    const [, microsoft] = rowsOf(facts, "en", quietly);
    expect(plain(microsoft!.spoken)).toBe("Microsoft, 3 mentions, 1 figure");
    expect(plain(microsoft!.rows[0]!.spoken)).toBe("6 milliards d’euros, contradicted, line 3");
    expect(microsoft!.rows[0]!.tooltip).toMatch(/4\u00a0?.*billion/u);
  });

  it("are no louder than their marks", () => {
    const iconsOf = (rows: readonly FactRow[]): readonly (string | null)[] =>
      rows.map(({ rows: [first] }) => first!.icon);
    expect(iconsOf(rowsOf(facts, "en", quietly))).toEqual(["pass", "info", "pass"]);
    const warnsOf = ({ verdict }: { readonly verdict: string }): boolean => verdict === "contradicts";
    expect(iconsOf(rowsOf(facts, "en", warnsOf))).toEqual(["pass", "warning", "pass"]);
  });

  it("name the subject of each, for the actions on it", () => {
    expect(rowsOf(facts, "en", quietly).map(({ kind, subjectId }) => [kind, subjectId])).toEqual([
      ["series", "choose-france"],
      ["organisation", "microsoft"],
      ["organisation", "amazon"],
    ]);
  });

  it("are none where nothing is named", () => {
    expect(factsIn("La forêt amazonienne recule.")).toEqual([]);
  });
});

describe("the facts of a document, exported", () => {
  it("as Markdown tell each figure, its verdict, its line and who prints what is preferred", () => {
    const markdown = exportAsMarkdown("brouillon.md", facts, ledger, "fr");
    expect(plain(markdown)).toContain(
      ["## Microsoft", "3 mentions : ligne 3, ligne 7", "- **6 milliards d’euros** · contredit · ligne 3"].join("\n\n"),
    );
    expect(markdown).toMatch(/^ {2}Sources\u00a0: \[Business France, 13 juin 2024\]\(</mu);
    expect(ledger.checker.check(markdown, { format: "markdown" })).toEqual([]);
  });

  it("as Markdown keep markup in names and texts as text", () => {
    const [first] = factsIn("Microsoft investira 6 milliards d’euros.");
    const hostile = { ...first!, name: "<b>[x](command:y)", figures: [{ ...first!.figures[0]!, written: "*6*`" }] };
    const markdown = exportAsMarkdown("a_*b*.md", [hostile], ledger, "en");
    const html = marked.parse(markdown, { async: false });
    expect(html).toContain("&lt;b&gt;[x](command:y)</h2>");
    expect(html).toContain("<strong>*6*`</strong>");
    expect(html).not.toMatch(/<b>|<a [^>]*command|<em>b/u);
  });

  it("as Markdown escape nothing that needs no escape", () => {
    const sentences = exportAsMarkdown("brouillon.md", facts, ledger, "fr").replaceAll(/<[^<>]*>/gu, "");
    expect(sentences).not.toContain("\\");
    expect(sentences).toContain("# Les faits dans brouillon.md");
  });

  it("as JSON keep ids, verdicts and sources", () => {
    const { document, organisations } = JSON.parse(exportAsJson("brouillon.md", facts, ledger, "en")) as {
      document: string;
      organisations: readonly {
        id: string;
        figures: readonly { verdict: string; line: number; sources: unknown[] }[];
      }[];
    };
    expect(document).toBe("brouillon.md");
    expect(
      organisations.map(({ id, figures }) => [id, figures.map(({ verdict, line }) => `${verdict} ${line}`)]),
    ).toEqual([
      ["choose-france", ["agrees 1", "agrees 1"]],
      ["microsoft", ["contradicts 3"]],
      ["amazon", ["agrees 5"]],
    ]);
    expect(organisations[1]?.figures[0]?.sources.length).toBeGreaterThan(0);
  });
});
