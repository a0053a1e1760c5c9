import { describe, expect, it } from "vitest";
import type { Announcement } from "../announcement.ts";
import type { Language, OrganisationId } from "../generated/types.ts";
import type { Organisation } from "../organisation.ts";
import {
  announcementIds,
  catalogue,
  edition,
  editionIds,
  nameOf,
  organisation,
  organisationIds,
  placeIds,
  series,
  seriesIds,
} from "../record.ts";
import type { Source } from "../source.ts";
import { type Card, describeCard } from "./card.ts";
import { describeSeriesCard } from "./series-card.ts";

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/gu, " ");

/** A card as it reads, no-break spaces as plain ones: what is shown, `!` before the dispute of the line above it. */
function read({ name, country, glance, disputed, disagreement, sources, lines }: Card): readonly string[] {
  const shown = glance.flatMap((line) => {
    const { announcement, figure, year, isWeak, from, to, outcome } = line;
    const parts = [
      announcement.id,
      figure,
      year,
      isWeak ? "weak" : null,
      from && `< ${from}`,
      to && `> ${to}`,
      outcome,
    ];
    const text = parts.filter((part) => part !== null).join(" | ");
    return line === disputed && disagreement !== null ? [text, `! ${disagreement}`] : [text];
  });
  const more = lines.length - glance.length;
  return [`${name} | ${country}`, ...shown, `+${more}, ${sources.length} sources`].map(plain);
}

const LOCALES = ["fr", "en"] as const;
const ids: ReadonlySet<string> = new Set([...organisationIds, ...announcementIds, ...editionIds, ...placeIds]);

const cardOf = (id: OrganisationId, locale: Language) =>
  read(describeCard(organisation(id), locale, organisation, nameOf));

describe("describeCard", () => {
  it("Amazon: the dispute that most sources settle beneath its line, figures on good pages before one on a weak page", () => {
    expect(cardOf("amazon", "fr")).toEqual([
      "Amazon | États-Unis",
      "amazon-2025 | plus de 300 millions d’euros | 2025 | en chantier (Illiers-Combray, décembre 2025)",
      "amazon-ai-2025 | 6 milliards d’euros | 2025",
      "amazon-2024 | 1,2 milliard d’euros | 2024 | en chantier (Colombier-Saugnieu, juillet 2025)",
      "! Une source donne 1,2 milliard de dollars (erreur de devise)",
      "+1, 2 sources",
    ]);
    expect(cardOf("amazon", "en")).toEqual([
      "Amazon | United States",
      "amazon-2025 | more than €300 million | 2025 | under construction (Illiers-Combray, December 2025)",
      "amazon-ai-2025 | €6 billion | 2025",
      "amazon-2024 | €1.2 billion | 2024 | under construction (Colombier-Saugnieu, July 2025)",
      "! One source gives $1.2 billion (wrong currency)",
      "+1, 2 sources",
    ]);
  });

  it("Microsoft: a conflict that stands comes before deprecated ones", () => {
    expect(cardOf("microsoft", "fr")).toEqual([
      "Microsoft | États-Unis",
      "microsoft-2024 | 4 milliards d’euros | 2024 | retardé (Petit-Landau, novembre 2025)",
      "! France 3 Grand Est donne 5 milliards d’euros",
      "microsoft-mistral-2024 | 15 millions d’euros | 2024 | > Mistral AI",
      "microsoft-2019 | 2019",
      "+0, 2 sources",
    ]);
    expect(cardOf("microsoft", "en")).toEqual([
      "Microsoft | United States",
      "microsoft-2024 | €4 billion | 2024 | delayed (Petit-Landau, November 2025)",
      "! France 3 Grand Est gives €5 billion",
      "microsoft-mistral-2024 | €15 million | 2024 | > Mistral AI",
      "microsoft-2019 | 2019",
      "+0, 2 sources",
    ]);
  });

  it("Mistral AI: the plans that it shares with others, and its own", () => {
    expect(cardOf("mistral-ai", "fr")).toEqual([
      "Mistral AI | France",
      "campus-ia-2026 | environ 7,5 milliards d’euros | 2026 | < Campus IA",
      "campus-ia-2025 | 8,5 milliards d’euros | 2025 | < Campus IA",
      "mistral-ai-2025 | plusieurs milliards d’euros | 2025 | ouvert (2025)",
      "+2, 2 sources",
    ]);
    expect(cardOf("mistral-ai", "en")).toEqual([
      "Mistral AI | France",
      "campus-ia-2026 | about €7.5 billion | 2026 | < Campus IA",
      "campus-ia-2025 | €8.5 billion | 2025 | < Campus IA",
      "mistral-ai-2025 | several billion euros | 2025 | opened (2025)",
      "+2, 2 sources",
    ]);
  });

  it("leaves room for a plan of its own beside those that it shares", () => {
    const venture = organisation("campus-ia");
    const plan = (year: string): Announcement =>
      ({ ...venture.announcements[0]!, id: `campus-${year}`, announced: year }) as unknown as Announcement;
    const resolve = (id: OrganisationId): Organisation =>
      id === "campus-ia" ? { ...venture, announcements: ["2029", "2028", "2027"].map(plan) } : organisation(id);
    const { glance } = describeCard(organisation("mistral-ai"), "fr", resolve);
    expect(glance.map(({ announcement: { id } }) => id)).toEqual(["campus-2029", "campus-2028", "mistral-ai-2025"]);
  });

  it("ProLogium: delayed, then its first stone: the newest state", () => {
    expect(cardOf("prologium", "fr")).toEqual([
      "ProLogium | Taïwan",
      "prologium-2023 | 5,2 milliards d’euros | 2023 | en chantier (10 février 2026)",
      "+0, 2 sources",
    ]);
    expect(cardOf("prologium", "en")).toEqual([
      "ProLogium | Taiwan",
      "prologium-2023 | €5.2 billion | 2023 | under construction (10 February 2026)",
      "+0, 2 sources",
    ]);
  });

  it("gives a subsidiary what its parent announced, and by whom", () => {
    const parent = describeCard(organisation("amazon"), "en", organisation).lines;
    const child = describeCard(organisation("amazon-web-services"), "en", organisation).lines;
    expect(child.map(({ announcement }) => announcement.id)).toEqual(parent.map(({ announcement }) => announcement.id));
    expect(new Set(child.map(({ from }) => from))).toEqual(new Set(["Amazon"]));
  });

  it("names first, of equals, a source in the reader's language", () => {
    const plan = catalogue.announcement("amazon-2024");
    const [item] = plan.investment!.preferred.evidence;
    const evidence = ["de", "fr", "en"].map((language, index) => {
      const publisher = { id: `paper-${index}`, name: `Paper ${index}` };
      const source = { ...item!.source, id: `page-${index}`, publisher, language, relayOf: "none" as const };
      return { ...item!, source };
    });
    const preferred = { ...plan.investment!.preferred, evidence };
    const told = { ...plan, investment: { ...plan.investment!, preferred } } as unknown as Announcement;
    const languagesOf = (locale: Language) =>
      describeCard({ ...organisation("amazon"), announcements: [told] }, locale, organisation).sources.map(
        ({ language }) => language,
      );
    expect(LOCALES.map(languagesOf)).toEqual([
      ["fr", "en"],
      ["en", "fr"],
    ]);
  });

  it("joins those who announced it together", () => {
    const from = (locale: Language) =>
      describeCard(organisation("neomat"), locale, organisation).lines.map((line) => line.from);
    expect([from("fr"), from("en")]).toEqual([["XTC New Energy et Orano"], ["XTC New Energy and Orano"]]);
  });

  it.each(organisationIds.flatMap((id) => LOCALES.map((locale) => [id, locale] as const)))(
    "of %s in %s shows at most three lines, newest first but weak pages last, alike in both languages, and speaks in names",
    (id, locale) => {
      const card = describeCard(organisation(id), locale, organisation, nameOf);
      expect(card.glance.length).toBe(Math.min(3, card.lines.length));
      expect(card.lines.filter((line) => card.glance.includes(line))).toEqual(card.glance);
      expect(card.lead === null || card.glance.includes(card.lead)).toBe(true);
      expect(card.lead === null).toBe(card.glance.every(({ figure }) => figure === null));
      expect(card.disputed === null || card.glance.includes(card.disputed)).toBe(true);
      expect(card.disputed === null).toBe(card.disagreement === null);
      expect(card.sources.length).toBeLessThanOrEqual(2);
      const keys = card.lines.map(({ announcement, isWeak }) => `${isWeak ? 0 : 1} ${announcement.announced}`);
      expect(keys).toEqual(keys.toSorted().toReversed());
      for (const other of LOCALES) {
        const { lines } = describeCard(organisation(id), other, organisation, nameOf);
        expect(lines.map(({ announcement }) => announcement.id)).toEqual(
          card.lines.map(({ announcement }) => announcement.id),
        );
      }
      const texts = [card.name, card.country, card.disagreement].concat(
        card.lines.flatMap(({ figure, from, to, outcome }) => [figure, from, to, outcome]),
      );
      for (const text of texts.filter((each) => each !== null)) {
        expect(text).not.toMatch(/undefined|null|NaN|\[object|^\s*$/u);
        expect(ids.has(text)).toBe(false);
      }
    },
  );

  it("names two sources by two publishers, and says how many there are", () => {
    for (const id of ["amazon", "microsoft", "prologium"] as const) {
      const { lead, sources, witnesses } = describeCard(organisation(id), "fr", organisation);
      expect(witnesses).toBe(lead?.announcement.investment?.witnesses);
      expect(sources[0]?.publisher?.id).toBeTruthy();
      expect(sources[1]?.publisher?.id).not.toBe(sources[0]?.publisher?.id);
    }
  });

  it("writes every sum in one form, however its pages print it", () => {
    const sums = organisationIds.flatMap((id) =>
      describeCard(organisation(id), "en", organisation).lines.flatMap(({ announcement: { investment }, figure }) =>
        investment !== null && investment.amount !== null && investment.currency === "EUR" ? (figure ?? []) : [],
      ),
    );
    expect(
      sums.filter((text) => !/^(?:[a-z ]+ )?€[\d.,]+(?:\u00a0\w+)?(?: and €[\d.,]+(?:\u00a0\w+)?)?$/u.test(text)),
    ).toEqual([]);
  });

  it("prints a count in the reader's language as its source does", () => {
    const plan = catalogue.announcement("amazon-2024");
    const bare = { ...plan, investment: null } as unknown as Announcement;
    const [line] = describeCard({ ...organisation("amazon"), announcements: [bare] }, "fr", organisation).lines;
    expect(line?.figure).toBe(plan.jobs?.figure?.text);
  });

  it("tells the sources of the first line with a figure, then of the next", () => {
    const card = describeCard(organisation("mistral-ai"), "fr", organisation);
    const pagesOf = (index: number) =>
      card.glance[index]?.announcement.investment?.preferred.evidence.map(({ source }) => source);
    expect(card.lead).toBe(card.glance[0]);
    expect(pagesOf(0)).toEqual([card.sources[0]]);
    expect(pagesOf(1)).toContain(card.sources[1]);
  });

  it("gives an announcement made together with a parent once, as its own", () => {
    const [shared] = organisation("amazon").announcements;
    const child = { ...organisation("amazon-web-services"), announcements: [shared!] };
    const { lines } = describeCard(child, "fr", organisation);
    const own = lines.filter(({ announcement }) => announcement === shared);
    expect(own.map(({ from }) => from)).toEqual([null]);
  });

  it("sets aside what weak pages alone say against a figure, and leads with a figure on a good page", () => {
    const plan = catalogue.announcement("amazon-2024");
    const weaken = <T extends { readonly evidence: readonly { readonly source: Source }[] }>(claim: T): T => ({
      ...claim,
      evidence: claim.evidence.map((item) => ({
        ...item,
        source: { ...item.source, lowGrade: "content-farm" as const },
      })),
    });
    const investment = plan.investment!;
    const conflicts = investment.disagreement!.conflicts.map((one) => ({ ...one, claim: weaken(one.claim) }));
    const quiet = {
      ...plan,
      investment: { ...investment, disagreement: { ...investment.disagreement!, conflicts } },
    } as unknown as Announcement;
    const weak = {
      ...quiet,
      id: "weak",
      announced: "2025",
      investment: { ...quiet.investment!, preferred: weaken(investment.preferred) },
    } as unknown as Announcement;
    const card = describeCard({ ...organisation("amazon"), announcements: [weak, quiet] }, "en", organisation);
    expect(card.disagreement).toBeNull();
    expect(card.lines.map(({ isWeak }) => isWeak)).toEqual([false, true]);
    expect(card.lead?.announcement).toBe(quiet);
  });

  it("falls back to jobs, then to no figure, and leaves out what is unknown", () => {
    const announced = catalogue.announcement("amazon-2024");
    const bare = { ...announced, investment: null, outcomes: [] } as unknown as Announcement;
    const older = { ...bare, id: "older", announced: "2023", jobs: null } as unknown as Announcement;
    const child = { ...organisation("amazon"), country: null, announcements: [older, bare] } as unknown as Organisation;
    expect(read(describeCard(child, "en", organisation))).toEqual([
      "Amazon | null",
      "amazon-2024 | more than 3,000 jobs | 2024",
      "older | 2023",
      "+0, 2 sources",
    ]);
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

  it.each(seriesIds.flatMap((id) => LOCALES.map((locale) => [id, locale] as const)))(
    "of %s in %s tells each edition once, apart from the others of its year",
    (id, locale) => {
      const { lines, disagreement } = describeSeriesCard(series(id), locale, edition);
      expect(lines.map((line) => line.edition.id)).toEqual(series(id).editions);
      expect(new Set(lines.map(({ year }) => year)).size).toBe(lines.length);
      for (const { year, edition: item } of lines) expect(year).toContain(item.date.slice(0, 4));
      expect(
        JSON.stringify([lines.map(({ total, projects, ordinal }) => [total, projects, ordinal]), disagreement]),
      ).not.toMatch(/undefined|NaN|object/u);
    },
  );

  it("tells the edition that is asked for before all others, and its sources", () => {
    const card = describeSeriesCard(series("choose-france"), "fr", edition, "choose-france-2024");
    const told = card.lines.map((line) => line.edition.id);
    expect(told).toEqual([
      "choose-france-2024",
      ...series("choose-france").editions.filter((id) => id !== "choose-france-2024"),
    ]);
    expect(card.lead).toBe(card.lines[0]);
    expect(card.witnesses).toBe(edition("choose-france-2024").totalInvestment?.witnesses);
    const pages = edition("choose-france-2024").totalInvestment?.preferred.evidence.map(({ source }) => source);
    for (const source of card.sources) expect(pages).toContain(source);
  });

  it("leaves out what no source says", () => {
    const bare = {
      ...edition("choose-france-2024"),
      number: null,
      totalInvestment: null,
      projects: null,
    };
    const card = describeSeriesCard(series("choose-france"), "fr", () => bare);
    expect(card.lines[0]).toMatchObject({ year: "2024", ordinal: null, total: null, projects: null });
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
