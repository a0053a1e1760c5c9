import type { Claim, Note, Source } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { renderSection } from "./fact-section.ts";

const page: Source = {
  id: "page-1" as Source["id"],
  publisher: null,
  title: "Un titre",
  url: null,
  published: "2024-05-12",
  publishedAt: null,
  accessed: null,
  language: "fr",
  kind: "press",
  relayOf: "none",
  lowGrade: null,
};

const common = { figure: null, scope: [], rank: "normal", rankReason: null } as const;

function claimOn(kind: "news" | "context", on: string | null, word: string, source = page): Claim {
  const evidence = [{ source, locator: null, figure: null }];
  return {
    ...common,
    id: `amazon-2024/${kind}`,
    kind,
    on,
    summary: { fr: `${word} en bref`, en: `${word} in short` },
    evidence,
  } as unknown as Claim;
}

function render(claims: readonly Claim[], locale: "fr" | "en", notes: readonly Note[] = []): string {
  const section = renderSection({ heading: "Titre", lead: null, claims, notes, summaries: [] }, ({ id }) => id, locale);
  return section.replaceAll("\u00a0", "_");
}

describe("renderSection", () => {
  it("tells news, newest first and dated, and context under headings of their own", () => {
    const claims = [
      claimOn("context", null, "Usine"),
      claimOn("news", "2024-06", "Permis"),
      claimOn("news", "2025-01", "Visite"),
    ];
    const french = render(claims, "fr");
    expect(french).toContain("### Nouvelles\n\n- janvier 2025_: Visite en bref \\[1\\]\n- juin 2024_: Permis en bref");
    expect(french).toContain("### Contexte\n\n- Usine en bref");
    expect(french.indexOf("### Nouvelles")).toBeLessThan(french.indexOf("### Contexte"));
    const english = render(claims, "en");
    expect(english).toContain("### News\n\n- January 2025: Visite in short");
    expect(english).toContain("### Context\n\n- Usine in short");
  });

  it("shows what the editors judged, and of which claim", () => {
    const sum = {
      ...common,
      id: "amazon-2024/investment",
      kind: "investment",
      amount: 4e9,
      amountMax: null,
      currency: "EUR",
      bound: "exact",
      evidence: [{ source: page, locator: null, figure: null }],
    } as unknown as Claim;
    const notes = [
      { claim: null, text: { fr: "Deux plans distincts", en: "Two separate plans" } },
      { claim: "amazon-2024/investment", text: { fr: "prévu sur dix ans", en: "over ten years" } },
      { claim: "amazon-2024/news", text: { fr: "date incertaine", en: "uncertain date" } },
    ] as readonly Note[];
    const claims = [sum, claimOn("news", "2025", "Visite")];
    expect(render(claims, "fr", notes)).toContain(
      "### Notes de la rédaction\n\n- Deux plans distincts\n- 4_milliards d’euros_: prévu sur dix ans\n- Nouvelles_: date incertaine",
    );
    expect(render(claims, "en", notes)).toContain(
      "### Editors’ notes\n\n- Two separate plans\n- €4_billion: over ten years\n- News:",
    );
    expect(render(claims, "fr")).not.toContain("Notes");
  });

  it("says which sources are weak witnesses", () => {
    const weak: Source = { ...page, id: "page-2" as Source["id"], relayOf: "unknown", lowGrade: "scraper" };
    const claims = [claimOn("news", "2025", "Visite"), claimOn("context", null, "Usine", weak)];
    const [first, second] = render(claims, "fr").split("### Sources\n\n")[1]!.split("\n");
    expect(first).toMatch(/\*Un titre\*$/u);
    expect(second).toMatch(/\*Un titre\* · indépendance inconnue · page de faible qualité$/u);
    expect(render(claims, "en")).toMatch(/ · independence unknown · low-quality page$/u);
  });
});
