import {
  announcement,
  type Card,
  type CardLine,
  describeCard,
  describeSeriesCard,
  edition,
  type Language,
  nameOf,
  type OrganisationId,
  organisation,
  organisationIds,
  type Source,
  series,
  seriesIds,
} from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { CARD_COMMANDS } from "../commands.ts";
import { type CardIn, renderCard, renderSeriesCard } from "./card-markdown.ts";

const ALOUETTE = "<https://www.alouette.fr/amp/1500-cdi-a-la-cle-amazon-investit-dans-le-centre-val-de-loire>";
const VOXLOG =
  "<https://www.voxlog.fr/actualite/9954/entretien-exclusif-avec-patrick-labarre-president-d-amazon-france-logistique>";
const AMAZON = "%5B%7B%22kind%22%3A%22organisation%22%2C%22id%22%3A%22amazon%22%7D%5D";

function cardOf(id: OrganisationId, locale: Language): Card {
  return describeCard(organisation(id), locale, organisation, nameOf);
}

function cardsOf(id: OrganisationId): CardIn {
  return { fr: cardOf(id, "fr"), en: cardOf(id, "en") };
}

/** Of one card alone the other language gives way to nothing. */
function render(card: Card | CardIn, locale: Language = "fr"): string {
  const cards = "lines" in card ? { fr: card, en: card } : card;
  return renderCard(cards, { kind: "organisation", id: "amazon", foundAs: "Amazon" }, locale);
}

/** `_` stands for a no-break space in the texts below. */
function tight(text: string): string {
  return text.replaceAll("_", "\u00a0");
}

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/gu, " ");

/** A card as it is seen: without the addresses of its links, and nothing escaped. */
function readable(markdown: string): string {
  return plain(markdown)
    .replaceAll(/\]\([^)]*\)/gu, "]")
    .replaceAll(/\\(.)/gu, "$1");
}

const LOCALES = ["fr", "en"] as const;

/** What is left of a text when all that is escaped is taken out, and all that is no markup. */
function markupOf(markdown: string): string {
  return markdown.replaceAll(/\\./gu, "").replaceAll(/[^*_`~[\]()<>#|!$@\\]/gu, "");
}

describe("renderCard", () => {
  it("writes Amazon’s card in French", () => {
    expect(render(cardsOf("amazon"))).toBe(
      [
        String.raw`**Amazon** · États\-Unis`,
        "",
        tight(String.raw`**plus de 300_millions d’euros** · 2025 · en chantier \(Illiers\-Combray, décembre 2025\)  `),
        tight("**6_milliards d’euros** · 2025  "),
        tight(String.raw`**1,2_milliard d’euros** · 2024 · en chantier \(Colombier\-Saugnieu, juillet 2025\)  `),
        tight(String.raw`*Une_source donne 1,2_milliard de_dollars \(erreur de devise\)*  `),
        "et une autre annonce",
        "",
        tight(`Sources_: [Alouette, 19 mai 2025](${ALOUETTE}) · [Voxlog](${VOXLOG})`),
        "",
        [
          `[Tous les faits](command:choosefr.showFacts?${AMAZON} "Ouvrir la page de tous les faits et de leurs sources")`,
          `[Citer](command:choosefr.cite?${AMAZON} "Citer une source ici ou, sans le curseur sur le nom, en copier la référence")`,
          `[Plus…](command:choosefr.more?%5B%7B%22kind%22%3A%22organisation%22%2C%22id%22%3A%22amazon%22%7D%2C%22Amazon%22%5D "Se tester, citer autrement, ne plus rien montrer")`,
        ].join(" · "),
      ].join("\n"),
    );
  });

  it("writes Amazon’s card in English", () => {
    expect(render(cardsOf("amazon"), "en")).toBe(
      [
        "**Amazon** · United States",
        "",
        tight(String.raw`**more than €300_million** · 2025 · under construction \(Illiers\-Combray, December 2025\)  `),
        tight("**€6_billion** · 2025  "),
        tight(String.raw`**€1\.2_billion** · 2024 · under construction \(Colombier\-Saugnieu, July 2025\)  `),
        tight(String.raw`*One_source gives \$1\.2_billion \(wrong currency\)*  `),
        "and one more announcement",
        "",
        tight(`Sources: [Alouette, 19 May 2025](${ALOUETTE}) · [Voxlog](${VOXLOG})`),
        "",
        [
          `[All facts](command:choosefr.showFacts?${AMAZON} "Open the page of all facts and their sources")`,
          `[Cite](command:choosefr.cite?${AMAZON} "Cite a source here or, without the cursor on the name, copy a reference")`,
          `[More…](command:choosefr.more?%5B%7B%22kind%22%3A%22organisation%22%2C%22id%22%3A%22amazon%22%7D%2C%22Amazon%22%5D "Quiz yourself, cite in another form, show nothing any more")`,
        ].join(" · "),
      ].join("\n"),
    );
  });

  it.each([
    [
      "microsoft",
      "fr",
      [
        "**4 milliards d’euros** · 2024 · retardé (Petit-Landau, novembre 2025)",
        "*France 3 Grand Est donne 5 milliards d’euros*",
        "**15 millions d’euros** pour Mistral AI · 2024",
        "Centre mondial de R&D en IA à Issy-les-Moulineaux · 2019",
      ],
    ],
    [
      "microsoft",
      "en",
      [
        "**€4 billion** · 2024 · delayed (Petit-Landau, November 2025)",
        "*France 3 Grand Est gives €5 billion*",
        "**€15 million** for Mistral AI · 2024",
        "Global AI R&D centre in Issy-les-Moulineaux · 2019",
      ],
    ],
    [
      "mistral-ai",
      "fr",
      [
        "**environ 7,5 milliards d’euros** par Campus IA · 2026",
        "**8,5 milliards d’euros** par Campus IA · 2025",
        "**plusieurs milliards d’euros** · 2025 · ouvert (2025)",
        "et 2 autres annonces",
      ],
    ],
    [
      "mistral-ai",
      "en",
      [
        "**about €7.5 billion** by Campus IA · 2026",
        "**€8.5 billion** by Campus IA · 2025",
        "**several billion euros** · 2025 · opened (2025)",
        "and 2 more announcements",
      ],
    ],
    ["prologium", "fr", ["**5,2 milliards d’euros** · 2023 · en chantier (10 février 2026)"]],
    ["prologium", "en", ["**€5.2 billion** · 2023 · under construction (10 February 2026)"]],
  ] as const)("tells of %s in %s", (id, locale, lines) => {
    const [, told = ""] = readable(render(cardsOf(id), locale)).split("\n\n");
    expect(told.split("  \n")).toEqual(lines);
  });

  it.each(organisationIds.flatMap((id) => LOCALES.map((locale) => [id, locale] as const)))(
    "keeps the card of %s in %s to eight lines and sixty words",
    (id, locale) => {
      const text = readable(renderCard(cardsOf(id), { kind: "organisation", id, foundAs: id }, locale));
      expect(text.split("\n").filter((line) => line !== "").length).toBeLessThanOrEqual(8);
      expect(text.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word)).length).toBeLessThanOrEqual(60);
      expect(text).not.toMatch(/undefined|null|NaN|\[object/u);
    },
  );

  it.each(organisationIds)("shows as many lines of %s in French as in English", (id) => {
    const told = LOCALES.map((locale) => render(cardsOf(id), locale).split("\n\n")[1]!.split("  \n").length);
    expect(told[0]).toBe(told[1]);
  });

  it("says by whom, where another announced it", () => {
    expect(render(cardOf("mistral-ai", "fr"))).toContain(tight("**8,5_milliards d’euros** par Campus IA · 2025"));
    expect(render(cardOf("amazon-web-services", "en"), "en")).toContain("billion** by Amazon · 2024");
  });

  it("sets the announcer apart from a subject, which names its recipient itself", () => {
    const card = cardOf("ad-industries", "fr");
    expect(readable(render(card)).split("\n")[2]).toBe(
      `${plain(announcement("motherson-2024").subject.fr)} · par Motherson · 2024`,
    );
    expect(readable(render(cardOf("motherson", "fr")))).not.toContain("pour AD");
  });

  it.each([
    ["fr", 4, "et une autre annonce"],
    ["fr", 6, "et 3 autres annonces"],
    ["en", 4, "and one more announcement"],
    ["en", 6, "and 3 more announcements"],
  ] as const)("in %s, of %i announcements shows three and counts the others: %s", (locale, count, rest) => {
    const card = cardOf("prologium", locale);
    const lines = Array.from({ length: count }, (_, index) => ({
      ...card.lines[0]!,
      outcome: null,
      year: String(2030 - index),
    }));
    const glance = lines.slice(0, 3);
    const shown = render({ ...card, lines, glance, lead: glance[0]!, disagreement: null }, locale)
      .split("\n\n")[1]!
      .split("  \n");
    expect(shown).toHaveLength(4);
    expect(shown.slice(0, 3).map((line) => line.slice(-4))).toEqual(["2030", "2029", "2028"]);
    expect(shown[3]).toBe(rest);
  });

  it("lets a line on weak pages give way first where the words are too many, then the oldest, and never the lead", () => {
    const [line] = cardOf("prologium", "en").lines;
    const long = (year: string, isWeak: boolean): CardLine => ({ ...line!, year, isWeak, outcome: "so ".repeat(20) });
    const lines = [long("2026", true), long("2025", false), long("2024", false)];
    const card = { ...cardOf("prologium", "en"), lines, glance: lines, lead: lines[2]! };
    expect(render(card, "en").match(/· (20\d\d) ·/gu)).toEqual(["· 2024 ·"]);
    const short = lines.map((one, index) => (index === 0 ? one : { ...one, outcome: null }));
    const roomy = { ...card, lines: short, glance: short, lead: short[2]! };
    expect(render(roomy, "en")).toContain("**€5\\.2\u00a0billion** · 2025");
  });

  it("counts the sources where there are more than the card names, and speaks of one as of one", () => {
    const card = cardOf("amazon", "fr");
    const [first] = card.sources;
    expect(render({ ...card, witnesses: 3 })).toContain(tight("3_sources_: [Alouette"));
    expect(render({ ...card, witnesses: 2 })).toContain(tight("Sources_: [Alouette"));
    const alone = { ...card, witnesses: 1, sources: [first!] };
    expect(render(alone)).toContain(tight("\nSource_: [Alouette"));
    expect(render(alone, "en")).toContain("\nSource: [Alouette");
  });

  it("never lets the line give way whose sources it names, and the one that is disputed last", () => {
    const [line] = cardOf("prologium", "en").lines;
    const long = (year: string): CardLine => ({ ...line!, year, outcome: "so ".repeat(14) });
    const lines = [long("2026"), long("2025"), long("2024")];
    const card = { ...cardOf("prologium", "en"), lines, glance: lines, lead: lines[0]!, disputed: lines[2]! };
    const shown = render({ ...card, disagreement: "One source gives nothing" }, "en");
    expect(shown.match(/· (20\d\d) ·/gu)).toEqual(["· 2026 ·", "· 2024 ·"]);
    expect(shown).toContain("2024 · so so so so so so so so so so so so so so   \n*One source gives nothing*");
  });

  it("is a name and three links where nothing is recorded", () => {
    const empty: Card = {
      name: "Amazon",
      country: null,
      lines: [],
      glance: [],
      lead: null,
      disputed: null,
      disagreement: null,
      sources: [],
      witnesses: 0,
    };
    expect(render(empty).split("\n\n")).toEqual(["**Amazon**", expect.stringContaining("[Tous les faits]")]);
  });

  it.each([
    "**gras**",
    "[lien](command:workbench.action.quit)",
    "![image](https://exemple.fr/pixel.png)",
    "<script>alert(1)</script>",
    "`code` et ~~barré~~",
    "# titre\n\n- liste\n| table |",
    "$(sync~spin) $x$",
    "\\[échappé\\](command:x)",
  ])("keeps hostile data text: %s", (hostile) => {
    const card = cardOf("amazon", "fr");
    const lineOf = (text: string): CardLine => ({
      ...card.lines[0]!,
      figure: text,
      from: text,
      to: text,
      outcome: text,
    });
    const of = (text: string, line = lineOf(text)): Card => ({
      ...card,
      name: text,
      country: text,
      disagreement: text,
      lines: [line],
      glance: [line],
      lead: line,
      disputed: line,
      sources: [{ ...card.sources[0]!, publisher: { ...card.sources[0]!.publisher!, name: text } }],
    });
    expect(markupOf(render(of(hostile)))).toBe(markupOf(render(of("anodin"))));
    expect(render(of(hostile)).split("\n")).toHaveLength(render(of("anodin")).split("\n").length);
  });

  it.each(["command:workbench.action.quit", "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "//x.fr"])(
    "does not link a source to %s",
    (url) => {
      const card = cardOf("amazon", "fr");
      const source: Source = { ...card.sources[0]!, url };
      expect(render({ ...card, sources: [source] })).not.toContain(url);
    },
  );

  it("does not let an address end its link", () => {
    const card = cardOf("amazon", "fr");
    const url = "https://exemple.fr/a> [x](command:workbench.action.quit)";
    const source: Source = { ...card.sources[0]!, url };
    expect(render({ ...card, sources: [source] })).toContain(
      "(<https://exemple.fr/a%3E%20[x](command:workbench.action.quit)>)",
    );
  });

  it("runs no command but those that are trusted", () => {
    const commands = [...render(cardOf("amazon", "fr")).matchAll(/\(command:([\w.]+)/gu)].map(([, id]) => id);
    expect(commands).toEqual([...CARD_COMMANDS]);
  });
});

describe("renderSeriesCard", () => {
  const card = describeSeriesCard(series("choose-france"), "fr", edition);
  const alone = (one: typeof card) => ({ fr: one, en: one });
  const subject = { kind: "series", id: "choose-france", foundAs: "Choose France" } as const;

  it("tells an edition a line, the newest that have room in eight rows, and counts the others", () => {
    const [title, lines = ""] = readable(renderSeriesCard(alone(card), subject, "fr")).split("\n\n");
    expect(title).toBe("**Choose France**");
    const told = lines.split("  \n").filter((line) => !line.startsWith("*"));
    expect(told).toHaveLength(4);
    expect(told.slice(0, 3)).toEqual(
      card.lines.slice(0, 3).map(({ year, total, projects }) => plain(`${year} · **${total}** · ${projects}`)),
    );
    expect(told[3]).toBe(`et ${card.lines.length - 3} autres éditions`);
  });

  it("tells 2024 as most sources do", () => {
    const lines = card.lines.filter(({ edition: { id } }) => id === "choose-france-2024");
    const [, told] = renderSeriesCard(alone({ ...card, lines, disagreement: null }), subject, "fr").split("\n\n");
    expect(told).toBe(tight("2024 · **15_milliards d’euros** · 56_projets"));
  });

  it("tells who disagrees beneath the newest total", () => {
    const lines = card.lines.filter(({ edition: { id } }) => id === "choose-france-2024");
    const disputed = { ...card, lines, lead: lines[0]!, disagreement: "Une autre donne 14" };
    const shown = renderSeriesCard(alone(disputed), subject, "fr");
    expect(shown.split("\n\n")[1]).toBe(tight("2024 · **15_milliards d’euros** · 56_projets  \n*Une autre donne 14*"));
  });

  it.each(seriesIds.flatMap((id) => LOCALES.map((locale) => [id, locale] as const)))(
    "keeps the card of %s in %s to eight lines and sixty words",
    (id, locale) => {
      const text = readable(
        renderSeriesCard(
          alone(describeSeriesCard(series(id), locale, edition)),
          { kind: "series", id, foundAs: id },
          locale,
        ),
      );
      expect(text.split("\n").filter((line) => line !== "").length).toBeLessThanOrEqual(8);
      expect(text.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word)).length).toBeLessThanOrEqual(60);
    },
  );
});
