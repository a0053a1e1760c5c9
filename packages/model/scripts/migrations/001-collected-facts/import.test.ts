import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { Announcement, Source } from "../../../schema/index.ts";
import { importFacts } from "./import.ts";
import { readJudgements } from "./judgements.ts";
import { printLedger, readLedger } from "./ledger.ts";

const folder = join(import.meta.dirname, "fixture");
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const texts = { announcements: read("announcements.jsonl"), sources: read("sources.jsonl") };
const judgements = readJudgements(folder);
const made = importFacts(texts, judgements);
const record = Announcement.parse(
  parse(made.files.get("data/announcements/choose-france-2025-france/example-2025.yml") ?? ""),
);
const claim = (id: string) => record.claims.find((item) => item.id === id);
const fateOf = (index: number) => made.ledger.find(({ collected }) => collected === `example-2025#${index}`);

describe("importFacts", () => {
  it("gives the same bytes each time", () => {
    expect([...importFacts(texts, judgements).files]).toEqual([...made.files]);
  });

  it("makes records that fit their schemas", () => {
    expect(record.organisations).toEqual(["example-works"]);
    for (const [path, text] of made.files) if (path.startsWith("data/sources")) Source.parse(parse(text));
  });

  it("joins the evidence of claims that say the same, and keeps what differs", () => {
    expect(claim("investment")?.evidence.map(({ source }) => source)).toEqual(["press-2025", "paper-2025"]);
    expect([fateOf(0)?.fate, fateOf(1)?.fate, fateOf(2)?.fate]).toEqual(["kept", "merged", "kept"]);
    expect(fateOf(1)).toMatchObject({ claims: ["example-2025/investment"], reason: "the same content" });
    expect(claim("investment-2")).toMatchObject({ amount: 35_000_000, bound: "about" });
  });

  it("keeps a printed figure only where it reads back to the value and its bound", () => {
    expect(claim("investment")?.figure).toEqual({ text: "50 millions d’euros", language: "fr" });
    expect(claim("investment-2")?.figure).toBeNull();
    expect(claim("jobs")).toMatchObject({
      figure: { text: "40 hires", language: "en" },
      jobType: "direct_and_indirect",
    });
  });

  it("gives the figure to a source that alone states it, in the source’s own language", () => {
    expect(claim("investment-3")?.evidence).toEqual([
      { source: "press-2025", locator: null, figure: "1 million d’euros" },
    ]);
    expect(claim("jobs")?.evidence[0]?.figure).toBeNull();
  });

  it("reads plain scopes, and leaves the others to a person", () => {
    expect(claim("period")).toMatchObject({
      to: 2027,
      scope: [{ type: "applies-to", ref: "example-2025/investment-2" }],
    });
    expect(claim("capacity")).toMatchObject({
      quantity: 1500,
      unit: "MW/year",
      scope: [{ type: "at-completion", ref: null }],
    });
    expect(made.open).toContainEqual({
      claim: "example-2025/investment-3",
      question: "scope: the old workshop, as the mayor puts it",
    });
  });

  it("makes a claim for each place of a site, and a remark of a note beside a figure", () => {
    expect([claim("site"), claim("site-2")]).toMatchObject([{ place: "exampleville" }, { place: "otherville" }]);
    expect(record.notes).toEqual([
      { claim: "jobs", text: { fr: "Chiffre du dossier.", en: "Figure of the press kit." } },
    ]);
  });

  it("takes news that a promise stands for news, not for an outcome", () => {
    expect(claim("news")).toMatchObject({ on: "2026-01" });
    expect(claim("outcome")).toMatchObject({ status: "opened", on: "2026-02" });
    expect(claim("outcome-2")).toBeUndefined();
  });

  it("prefers, of claims that cannot all be true, the one with the most sources", () => {
    expect(record.claims.filter(({ kind }) => kind === "investment").map(({ rank }) => rank)).toEqual([
      "preferred",
      "normal",
      "normal",
    ]);
    expect(claim("investment")?.rankReason).toBe("most-sources");
  });

  it("says of every collected claim what became of it", () => {
    expect(made.ledger).toHaveLength(13);
    expect(fateOf(10)).toMatchObject({ fate: "left-out", claims: [] });
    expect(made.ledger.at(-1)).toMatchObject({ fate: "left-out", reason: "the sources do not name the company" });
    expect(readLedger(printLedger(made.ledger))).toEqual(made.ledger);
  });

  it("takes no rebuilt title for a title", () => {
    expect(parse(made.files.get("data/sources/undated/paper-2025.yml") ?? "")).toMatchObject({ title: null });
    expect(parse(made.files.get("data/sources/2025/press-2025.yml") ?? "")).toMatchObject({
      title: "Example Works grows",
      relayOf: "unknown",
      lowGrade: "scraper",
    });
  });

  it("says which line is not of the form, and which source was not judged", () => {
    expect(() => importFacts({ ...texts, announcements: `${texts.announcements}{"id":1}\n` }, judgements)).toThrow(
      "Line 3",
    );
    const unjudged = texts.sources.replace("press-2025", "unjudged-2025");
    expect(() => importFacts({ ...texts, sources: unjudged }, judgements)).toThrow("unjudged-2025");
  });

  it("refuses a ledger of another form", () => {
    expect(() => readLedger("a\tb\n")).toThrow("columns");
    expect(() => readLedger("collected\tkind\tstated\tfate\tclaims\treason\nx#0\tjobs\texact\tlost\t\t\n")).toThrow(
      "Line 2",
    );
  });
});
