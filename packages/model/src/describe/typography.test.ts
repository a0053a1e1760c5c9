import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { counts, sums } from "../../fixtures/shipped-claims.ts";
import type { Announcement } from "../announcement.ts";
import { citeSource } from "../cite/cite-source.ts";
import type { Claim } from "../generated/types.ts";
import {
  announcement,
  announcementIds,
  edition,
  editionIds,
  nameOf,
  organisation,
  organisationIds,
  source,
  sourceIds,
} from "../record.ts";
import { describeCard } from "./card.ts";
import { describeValue } from "./claim.ts";
import { describeDisagreement } from "./disagreement.ts";
import { describeCount, describeMoney } from "./figure.ts";
import { describeScope } from "./scope.ts";
import { describeSource } from "./source.ts";
import { formatDecimal, formatInteger, NARROW_NBSP, NBSP } from "./typography.ts";

/**
 * What French typography forbids: a plain space, or none, where a space must not break (M€ and Md€ are one sign);
 * straight quotes and apostrophes.
 */
const FRENCH_FAULTS = [
  / [:;?!%€»]/u,
  /[^\s\u00a0\u202f\d/](?<!\u00a0Md?)[;?!%€»]/u,
  /« |«[^\u00a0]/u,
  /\d[ .]\d{3}(?!\d)/u,
  /\d\.\d/u,
  /[\p{L}]'/u,
  /["“”]/u,
];

/** What English typography forbids: French quotes and spaces before signs. */
const ENGLISH_FAULTS = [/[\s\u00a0\u202f][:;?!%]/u, /[«»"]/u, /\d[\u202f ]\d{3}(?!\d)/u, /[\p{L}]'/u];

function faultsOf(text: string, faults: readonly RegExp[]): readonly string[] {
  return faults.filter((fault) => fault.test(text)).map((fault) => `${fault} in ${text}`);
}

describe("French text", () => {
  it("has its spaces in every sum and count", () => {
    fc.assert(
      fc.property(sums, counts, (sum, count) => {
        for (const text of [describeMoney(sum, "fr"), describeCount(count, "fr")]) {
          expect(faultsOf(text, FRENCH_FAULTS)).toEqual([]);
          expect(text).not.toMatch(/\d (?!et )\p{L}/u);
        }
      }),
    );
  });
});

describe("every text of the record", () => {
  const records = [...announcementIds.map(announcement), ...editionIds.map(edition)];
  const claims = records.flatMap((record): readonly Claim[] => record.claims);
  const disagreements = records.flatMap((record) => [
    ...("investment" in record ? [record.investment?.disagreement] : [record.totalInvestment?.disagreement]),
    record.jobs?.disagreement,
  ]);

  it.each([
    ["fr", FRENCH_FAULTS],
    ["en", ENGLISH_FAULTS],
  ] as const)("keeps the typography of %s", (locale, faults) => {
    const texts = [
      ...claims.map((claim) => describeValue(claim, locale, nameOf)),
      ...claims.map(({ scope }) => describeScope(scope, locale, nameOf)),
      ...disagreements.flatMap((item) => (item ? describeDisagreement(item, locale) : [])).map(withoutQuotation),
      ...organisationIds.flatMap((id) => {
        const { lines, country, disagreement } = describeCard(organisation(id), locale, organisation);
        return [
          country,
          withoutQuotation(disagreement ?? ""),
          ...lines.flatMap(({ announcement: item, figure, outcome }) => [
            isPrinted(item, figure) ? null : figure,
            outcome,
          ]),
        ];
      }),
      ...sourceIds.map((id) => describeSource(source(id), locale)),
    ].filter((text): text is string => text !== null);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.flatMap((text) => faultsOf(text, faults))).toEqual([]);
  });

  it.each(["fr", "en"] as const)("quotes titles in the marks of %s", (locale) => {
    for (const id of sourceIds) {
      const { title } = source(id);
      if (title === null) continue;
      const quoted = locale === "fr" ? `«${NBSP}${title}${NBSP}»` : `“${title}”`;
      expect(citeSource(source(id), "text", locale).startsWith(quoted)).toBe(true);
    }
  });
});

/** Whether a figure on a card is what a source prints: not ours to mend either. */
function isPrinted({ investment, jobs }: Announcement, figure: string | null): boolean {
  return figure !== null && (investment ?? jobs)?.figure?.text === figure;
}

/** What a source prints in its own language is not ours to mend. */
function withoutQuotation(line: string): string {
  return line.replace(/(«\u00a0)[^»]*(\u00a0»)/u, "$1…$2").replace(/(“)[^”]*(”)/u, "$1…$2");
}

describe("formatInteger", () => {
  it.each([
    [0, "0", "0"],
    [999, "999", "999"],
    [1000, `1${NARROW_NBSP}000`, "1,000"],
    [1_234_567, `1${NARROW_NBSP}234${NARROW_NBSP}567`, "1,234,567"],
    [2.5, "3", "3"],
  ])("%d", (value, french, english) => {
    expect([formatInteger(value, "fr"), formatInteger(value, "en")]).toEqual([french, english]);
  });
});

describe("formatDecimal", () => {
  it.each([
    [1.2, "1,2", "1.2"],
    [1.256, "1,26", "1.26"],
    [15, "15", "15"],
    [1234.5, `1${NARROW_NBSP}234,5`, "1,234.5"],
    [0.5, "0,5", "0.5"],
  ])("%d", (value, french, english) => {
    expect([formatDecimal(value, "fr"), formatDecimal(value, "en")]).toEqual([french, english]);
  });

  it("loses no number of two decimals", () => {
    fc.assert(
      fc.property(fc.nat(100_000_000), (hundredths) => {
        const french = formatDecimal(hundredths / 100, "fr");
        expect(Math.round(Number(french.replaceAll(NARROW_NBSP, "").replace(",", ".")) * 100)).toBe(hundredths);
      }),
    );
  });
});
