import {
  announcement,
  describeCard,
  describeSeriesCard,
  edition,
  nameOf,
  organisation,
  organisationIds,
  series,
} from "@choosefr/model";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderCard, renderSeriesCard } from "./card-markdown.ts";
import { linkToClaim } from "./claim-link.ts";

const SITE = "https://example.org";

const renderAmazon = (): string => {
  const cardIn = (locale: "fr" | "en") => describeCard(organisation("amazon"), locale, organisation, nameOf);
  const subject = { kind: "organisation", id: "amazon", foundAs: "Amazon" } as const;
  return renderCard({ fr: cardIn("fr"), en: cardIn("en") }, subject, "fr");
};

const renderSummits = (): string => {
  const cardIn = (locale: "fr" | "en") => describeSeriesCard(series("choose-france"), locale, edition);
  const subject = { kind: "series", id: "choose-france", foundAs: "Choose France" } as const;
  return renderSeriesCard({ fr: cardIn("fr"), en: cardIn("en") }, subject, "en");
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the link from a figure to its claim", () => {
  it("leads to the one address of the claim, in the language of the reader", () => {
    vi.stubGlobal("SITE_ORIGIN", SITE);
    const promised = announcement("amazon-2024").investment?.preferred.id.replace("/", "#");
    expect(renderAmazon()).toContain(`](${SITE}/fr/announcements/${promised})`);
    const total = edition("choose-france-2026").totalInvestment?.preferred.id.replace("/", "#");
    expect(renderSummits()).toContain(`](${SITE}/en/editions/${total})`);
  });

  it("is none where no site is known, and changes no word", () => {
    const plain = renderAmazon();
    expect(plain).not.toContain("/announcements/");
    vi.stubGlobal("SITE_ORIGIN", SITE);
    expect(renderAmazon().replaceAll(/\[(\*\*[^\]]+\*\*)\]\([^)]*\)/gu, "$1")).toBe(plain);
  });

  it("is there for every figure that a card tells, and for nothing else", () => {
    vi.stubGlobal("SITE_ORIGIN", SITE);
    const lines = organisationIds.flatMap((id) => describeCard(organisation(id), "en", organisation).lines);
    expect(lines.length).toBeGreaterThan(200);
    for (const { announcement: told, figure } of lines) {
      expect([told.id, linkToClaim("x", told, "en") === "x"]).toEqual([told.id, figure === null]);
    }
  });
});
