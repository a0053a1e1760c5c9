import { catalogue } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import {
  type CheckedClaim,
  type CheckedOrganisation,
  compileChecker,
  createChecker,
  createRecordChecker,
  readDocumentInSteps,
} from "../index.ts";

const checker = createRecordChecker(catalogue);

/** What is found in a text: the figures with their verdicts. */
function verdictsIn(text: string, format = "markdown", asOf: string | null = null): readonly string[] {
  return checker
    .check(text, { format, asOf })
    .map(({ start, end, verdict, entity }) => `${text.slice(start, end)}: ${verdict} (${entity})`);
}

/** The marks that an editor would show. */
function marksIn(text: string, format = "markdown"): readonly string[] {
  return checker
    .check(text, { format })
    .filter(({ verdict }) => verdict === "contradicts")
    .map(({ start, end }) => text.slice(start, end));
}

describe("createRecordChecker", () => {
  it.each([
    ["Microsoft investira 6 milliards d’euros en France d’ici 2027.", ["6 milliards d’euros: contradicts (microsoft)"]],
    ["Microsoft investira 4,4 milliards d’euros.", ["4,4 milliards d’euros: contradicts (microsoft)"]],
    ["Microsoft investira 4 milliards d’euros en France d’ici 2027.", ["4 milliards d’euros: agrees (microsoft)"]],
    [
      "Microsoft investira 5 milliards d’euros en France d’ici 2027.",
      ["5 milliards d’euros: sources_disagree (microsoft)"],
    ],
    ["Amazon a promis 1,2 milliard de dollars en 2024.", ["1,2 milliard de dollars: contradicts (amazon)"]],
    ["Amazon promet plus de 1,2 milliard de dollars.", ["1,2 milliard de dollars: contradicts (amazon)"]],
    ["Le géant Amazon mettra plus de 1,2 milliard de dollars.", ["1,2 milliard de dollars: contradicts (amazon)"]],
    ["Amazon a promis plus de 1,2 milliard d’euros.", ["1,2 milliard d’euros: agrees (amazon)"]],
    ["Amazon créera plus de 3 000 emplois en France.", ["3 000 emplois: agrees (amazon)"]],
    ["Amazon créera 30 000 emplois en France.", ["30 000 emplois: contradicts (amazon)"]],
    ["Amazon, qui emploie 22 000 personnes en France, ouvre un entrepôt.", []],
    ["Le chiffre d’affaires de Pfizer atteint 63 milliards de dollars.", []],
    [
      "Choose France 2024 : 56 projets, 15 milliards d’euros.",
      ["56 projets: agrees (choose-france-2024)", "15 milliards d’euros: agrees (choose-france-2024)"],
    ],
    ["Choose France : 13 milliards d’euros.", []],
  ])("%s", (text, expected) => {
    expect(verdictsIn(text)).toEqual(expected);
  });

  it("marks a total of an edition that no source gives, and none where no year tells which edition", () => {
    expect(marksIn("Choose France 2024 : 56 projets, 13 milliards d’euros.")).toEqual(["13 milliards d’euros"]);
    expect(marksIn("Choose France : 56 projets, 3 milliards d’euros.")).toEqual([]);
  });

  it("tells a slip of currency from another value, and proposes the preferred figure", () => {
    const [slip] = checker.check("Amazon a promis 1,2 milliard de dollars en mai 2024.", { format: "markdown" });
    expect([slip?.rule, slip?.reason]).toEqual(["contradicted-currency", "currency"]);
    const [value] = checker.check("Amazon créera 30 000 emplois en France en 2024.");
    expect([value?.rule, value?.reason]).toEqual(["contradicted-figure", "value"]);
    expect(value?.message.fr).toContain("Amazon");
    expect(value?.explanation.en).toContain("independent source");
  });

  it.each([
    ["Pfizer investira 500 millions d’euros en France en 2024.", "agrees", "conforme aux sources (500"],
    ["Pfizer investira 700 millions d’euros en France en 2024.", "sources_disagree", "qu’avec une partie des sources"],
    ["Pfizer investira 800 millions d’euros en France.", "contradicts", "aucune source"],
    // “4 milliards” may be rounded from it: that is compatible, and no more is said.
    ["Microsoft investira 4,1 milliards d’euros en France.", "agrees", "compatible avec les sources, qui donnent 4"],
    ["Microsoft créera 5 000 emplois en France.", "not_comparable", "ne chiffrent qu’une partie"],
    ["Microsoft créera 200 emplois en France.", "not_comparable", "n’est donné que pour une partie (un seul lieu)"],
    ["ProLogium créera 12 000 emplois.", "not_comparable", "n’est donné que pour autre chose (emplois indirects)"],
  ])("says no more than the sources do: %s", (text, verdict, words) => {
    const [finding] = checker.check(text);
    expect([finding?.verdict, finding?.message.fr.replaceAll(/[\u00a0\u202f]/gu, " ")]).toEqual([
      verdict,
      expect.stringContaining(words),
    ]);
  });

  it("tells what is recorded of a part where nothing is of the whole", () => {
    const [finding] = checker.check("Microsoft créera 5 000 emplois en France.");
    expect(finding?.claims).toContain("microsoft-2024/jobs");
    expect(finding?.preferred).toBeNull();
    expect(finding?.explanation.en.replaceAll(/[\u00a0\u202f]/gu, " ")).toContain("200 jobs (one place): ");
    const [other] = checker.check("ProLogium créera 12 000 emplois.");
    expect(other?.explanation.fr.replaceAll(/[\u00a0\u202f]/gu, " ")).toContain(
      "12 000 emplois (emplois indirects) : ",
    );
  });

  it("reads an unnamed figure without judging its value", () => {
    const [finding] = checker.check("Microsoft promet plusieurs milliards de dollars à la France.");
    expect([finding?.verdict, finding?.rule]).toEqual(["not_comparable", "unread-figure"]);
  });

  it.each([
    "Microsoft, rival d’Amazon, investira 4 milliards d’euros.",
    "La part de Microsoft s’élève à 4 milliards d’euros, celle d’Amazon à 1,2 milliard d’euros : deux promesses.",
    "4 milliards d’euros promis par Microsoft, 1,2 milliard d’euros par Amazon.",
    "Amazon et Microsoft investiront respectivement 1,2 et 4 milliards d’euros.",
    "| Organisation | Promesse |\n|---|---|\n| Amazon | 1,2 milliard d’euros |\n| Microsoft | 4 milliards d’euros |",
    "Amazon dément vouloir investir 50 milliards d’euros.",
    "Amazon pourrait investir 50 milliards d’euros, selon une rumeur.",
    "Amazon investira 50 milliards de dollars dans le monde.",
    "Amazon est valorisé 2 000 milliards de dollars.",
    "Amazon a été condamné à une amende de 35 millions d’euros.",
    "Amazon investit 8 milliards d’euros en Allemagne.",
  ])("marks nothing in: %s", (text) => {
    expect(marksIn(text)).toEqual([]);
  });

  it("leaves alone what the author says to leave alone", () => {
    const text = "Amazon créera 30 000 emplois en France.";
    expect(marksIn(`<!-- choosefr-ignore-next-line -->\n${text}`)).toEqual([]);
    expect(marksIn(`<!-- choosefr-ignore: amazon -->\n\n${text}`)).toEqual([]);
    expect(marksIn(`<!-- choosefr-ignore: microsoft -->\n\n${text}`)).toHaveLength(1);
  });

  it.each([
    ["latex", "% À revoir. Amazon créera 30 000 emplois en France.\n"],
    ["html", "<!-- Amazon créera 30 000 emplois en France. -->"],
    ["markdown", "<!-- Amazon créera 30 000 emplois en France. -->"],
  ])("judges what stands in a comment of %s only where it is asked to", (format, text) => {
    expect(checker.check(text, { format })).toEqual([]);
    expect(checker.check(text, { format, comments: true })).toHaveLength(1);
    expect(checker.open(text, { format, comments: true }).findings).toHaveLength(1);
  });

  it("reads a sentence of LaTeX across the comment behind a line", () => {
    expect(marksIn("Amazon créera % chiffre à revoir\n30 000 emplois en France.", "latex")).toEqual(["30 000 emplois"]);
  });

  it("judges a text by what was known on a day", () => {
    const text = "Microsoft investira 6 milliards d’euros en France.";
    expect(verdictsIn(text, "markdown", "2024-01-01")).toEqual(["6 milliards d’euros: unknown (microsoft)"]);
  });
});

describe("createChecker", () => {
  const organisations: readonly CheckedOrganisation[] = [
    { id: "acme", names: ["Acme"] },
    { id: "acme-cloud", names: ["Acme Cloud"], parents: ["acme"] },
  ];
  const claims: readonly CheckedClaim[] = [
    { id: "a1", organisation: "acme", kind: "investment", amount: 2e9, currency: "EUR", year: 2024 },
    { id: "a2", organisation: "acme", kind: "jobs", count: 500, unit: "jobs", bound: "more_than", year: 2023 },
  ];
  const own = createChecker({ organisations, claims });
  const verdicts = (text: string) => own.check(text).map(({ verdict, claims: ids }) => [verdict, ...ids]);

  it("takes plain claims, of which what is left out is usual", () => {
    expect(verdicts("Acme will invest €2 billion in France.")).toEqual([["agrees", "a1/investment"]]);
    expect(verdicts("Acme will invest €3 billion in France.")).toEqual([["contradicts", "a1/investment"]]);
    expect(verdicts("Acme will create 650 jobs in France.")).toEqual([["agrees", "a2/jobs"]]);
    expect(verdicts("In 2022, Acme promised to invest €3 billion in France.")).toEqual([["unknown"]]);
  });

  it("lets a parent vouch for its member, and not speak against it", () => {
    expect(verdicts("Acme Cloud will invest €2 billion in France.")).toEqual([["agrees", "a1/investment"]]);
    expect(verdicts("Acme Cloud will invest €3 billion in France.")).toEqual([["unknown"]]);
  });
});

describe("compileChecker", () => {
  const options = { organisations: [{ id: "zorg", names: ["Zorg"] }], claims: [] };
  const text = "Zorg investit 3 millions d’euros.";

  it("takes every text for plain", () => {
    expect(compileChecker(options).check(text, { format: "bibtex" })).toEqual(
      createChecker(options).check(text, { format: "text" }),
    );
  });

  it("divides a text as it is told to", () => {
    expect(compileChecker(options, readDocumentInSteps).check(text, { format: "bibtex" })).toEqual([]);
    expect(compileChecker(options, readDocumentInSteps).check(text, { format: "text" })).toHaveLength(1);
  });
});
