import { describe, expect, it } from "vitest";
import type { Announcement } from "../announcement.ts";
import type { Language, OrganisationId } from "../generated/types.ts";
import type { Organisation } from "../organisation.ts";
import { edition, organisation, series } from "../record.ts";
import { type Card, describeCard } from "./card.ts";
import { describeSeriesCard } from "./series-card.ts";

/** A card as it reads, no-break spaces as plain ones. */
function read({ lines, sources, witnesses: _witnesses, ...card }: Card) {
  const plain = {
    ...card,
    lines: lines.map(({ announcement, ...line }) => ({ announcement: announcement.id, ...line })),
    sources: sources.length,
  };
  return JSON.parse(JSON.stringify(plain).replaceAll(/[\u00a0\u202f]/gu, " ")) as typeof plain;
}

const cardOf = (id: OrganisationId, locale: Language) => read(describeCard(organisation(id), locale, organisation));

describe("describeCard", () => {
  it("Amazon", () => {
    const line = { announcement: "amazon-2024", year: "2024", from: null, to: null };
    expect(cardOf("amazon", "fr")).toEqual({
      name: "Amazon",
      country: "États-Unis",
      lines: [{ ...line, figure: "1,2 milliard d’euros", outcome: "en chantier (juillet 2025)" }],
      disagreement: "Une source donne « 1,2 milliard de dollars » (erreur de devise)",
      sources: 2,
    });
    expect(cardOf("amazon", "en")).toEqual({
      name: "Amazon",
      country: "United States",
      lines: [{ ...line, figure: "€1.2 billion", outcome: "under construction (July 2025)" }],
      disagreement: "One source gives $1.2 billion (wrong currency)",
      sources: 2,
    });
  });

  it("Microsoft: a conflict that stands comes before deprecated ones", () => {
    const [first, second] = [
      { announcement: "microsoft-2024", year: "2024", from: null, to: null },
      { announcement: "microsoft-mistral-2024", year: "2024", from: null, to: "Mistral AI", outcome: null },
    ];
    expect(cardOf("microsoft", "fr")).toEqual({
      name: "Microsoft",
      country: "États-Unis",
      lines: [
        { ...first, figure: "4 milliards d’euros", outcome: "retardé (novembre 2025)" },
        { ...second, figure: "15 millions d’euros" },
      ],
      disagreement: "France 3 Grand Est donne « cinq milliards d’euros »",
      sources: 2,
    });
    expect(cardOf("microsoft", "en")).toEqual({
      name: "Microsoft",
      country: "United States",
      lines: [
        { ...first, figure: "€4 billion", outcome: "delayed (November 2025)" },
        { ...second, figure: "€15 million" },
      ],
      disagreement: "France 3 Grand Est gives €5 billion",
      sources: 2,
    });
  });

  it("Mistral AI: what another put into it", () => {
    const line = { announcement: "microsoft-mistral-2024", year: "2024", from: "Microsoft", to: null, outcome: null };
    expect(cardOf("mistral-ai", "fr")).toMatchObject({
      name: "Mistral AI",
      country: "France",
      lines: [{ ...line, figure: "15 millions d’euros" }],
      disagreement: "TechTarget donne 2 milliards d’euros (valeur de l’entreprise et non somme investie)",
    });
    expect(cardOf("mistral-ai", "en")).toMatchObject({
      lines: [{ ...line, figure: "€15 million" }],
      disagreement: "TechTarget gives “two billion euros” (the company’s value, not a sum invested)",
    });
  });

  it("Amazon Web Services: what its parent announced", () => {
    const line = { announcement: "amazon-2024", year: "2024", from: "Amazon", to: null };
    expect(cardOf("amazon-web-services", "fr")).toMatchObject({
      name: "Amazon Web Services",
      country: "États-Unis",
      lines: [{ ...line, figure: "1,2 milliard d’euros", outcome: "en chantier (juillet 2025)" }],
    });
    expect(cardOf("amazon-web-services", "en").lines).toEqual([
      { ...line, figure: "€1.2 billion", outcome: "under construction (July 2025)" },
    ]);
  });

  it("names two sources by two publishers, and says how many there are", () => {
    for (const id of ["amazon", "microsoft", "mistral-ai"] as const) {
      const [item] = [...organisation(id).announcements, ...organisation(id).received];
      expect(describeCard(organisation(id), "fr", organisation).witnesses).toBe(item?.investment?.witnesses);
      const [first, second] = describeCard(organisation(id), "fr", organisation).sources;
      expect(first?.publisher?.id).toBeTruthy();
      expect(second?.publisher?.id).not.toBe(first?.publisher?.id);
    }
  });

  it("prints the figure of a source in the reader's language as the source does", () => {
    const [line] = describeCard(organisation("amazon"), "fr", organisation).lines;
    expect(line?.figure).toBe(organisation("amazon").announcements[0]?.investment?.figure?.text);
  });

  it("gives an announcement made together with a parent once, as its own", () => {
    const parent = organisation("amazon");
    const child = { ...organisation("amazon-web-services"), announcements: parent.announcements };
    const { lines } = describeCard(child, "fr", organisation);
    expect(lines.map(({ announcement, from }) => [announcement.id, from])).toEqual([["amazon-2024", null]]);
  });

  it("falls back to jobs, then to no figure, and leaves out what is unknown", () => {
    const [announced] = organisation("amazon").announcements;
    const bare = { ...announced, investment: null, outcomes: [] } as unknown as Announcement;
    const older = { ...bare, id: "older", announced: "2023", jobs: null } as unknown as Announcement;
    const child = { ...organisation("amazon"), country: null, announcements: [older, bare] } as unknown as Organisation;
    expect(read(describeCard(child, "en", organisation))).toEqual({
      name: "Amazon",
      country: null,
      lines: [
        {
          announcement: "amazon-2024",
          figure: "more than 3,000 jobs",
          year: "2024",
          from: null,
          to: null,
          outcome: null,
        },
        { announcement: "older", figure: null, year: "2023", from: null, to: null, outcome: null },
      ],
      disagreement: null,
      sources: 0,
    });
  });
});

describe("describeSeriesCard", () => {
  it("sums up Choose France by its editions", () => {
    const summit = series("choose-france");
    const french = describeSeriesCard(summit, "fr", edition);
    const english = describeSeriesCard(summit, "en", edition);
    expect(french.name).toBe("Choose France");
    expect([french.summary, english.summary]).toEqual([summit.summary.fr, summit.summary.en]);
    expect(french.lines.map(({ edition: { id } }) => id)).toEqual(summit.editions);
    const of2024 = ({ lines }: typeof french) => {
      const line = lines.find(({ edition: { id } }) => id === "choose-france-2024");
      return [line?.year, line?.ordinal, line?.total, line?.projects].map((text) => text?.replaceAll("\u00a0", " "));
    };
    expect(of2024(french)).toEqual(["2024", "7e", "15 milliards d’euros", "56 projets"]);
    expect(of2024(english)).toEqual(["2024", "7th", "€15 billion", "56 projects"]);
    expect(french.sources).toHaveLength(2);
  });

  it("leaves out what no source says", () => {
    const bare = {
      ...edition("choose-france-2024"),
      heldOn: null,
      ordinal: null,
      totalInvestment: null,
      projects: null,
    };
    const card = describeSeriesCard(series("choose-france"), "fr", () => bare);
    expect(card.lines[0]).toMatchObject({ year: "", ordinal: null, total: null, projects: null });
    expect(card).toMatchObject({ disagreement: null, sources: [] });
  });

  it("says who prints another total", () => {
    const item = edition("choose-france-2024");
    const disputed = {
      ...item,
      totalInvestment: { ...item.totalInvestment, disagreement: item.leadersAttending?.disagreement },
    };
    const card = describeSeriesCard(series("choose-france"), "fr", () => disputed as unknown as typeof item);
    expect(card.disagreement?.replaceAll("\u00a0", " ")).toBe("RMC donne « quelque 240 patrons »");
  });
});
