import {
  type Card,
  describeCard,
  describeSeriesCard,
  edition,
  type Language,
  nameOf,
  type OrganisationId,
  organisation,
  type Source,
  series,
} from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { CARD_COMMANDS, renderCard, renderSeriesCard } from "./card-markdown.ts";

const BOURSORAMA =
  "<https://www.boursorama.com/bourse/actualites/sommet-choose-france-ce-qu-on-sait-deja-des-projets-annonces-9c283bd2aae2131a2254a37bc764b612>";
const INVESTING =
  "<https://investing.com/news/stock-market-news/france-wins-jobs-at-morgan-stanley-and-other-investments-ahead-of-key-summit-3435901>";
const AMAZON = "%5B%7B%22kind%22%3A%22organisation%22%2C%22id%22%3A%22amazon%22%7D%5D";

function cardOf(id: OrganisationId, locale: Language): Card {
  return describeCard(organisation(id), locale, organisation, nameOf);
}

function render(card: Card, locale: Language = "fr"): string {
  return renderCard(card, { kind: "organisation", id: "amazon", foundAs: "Amazon" }, locale);
}

/** `_` stands for a no-break space in the texts below. */
function tight(text: string): string {
  return text.replaceAll("_", "\u00a0");
}

/** What is left of a text when all that is escaped is taken out, and all that is no markup. */
function markupOf(markdown: string): string {
  return markdown.replaceAll(/\\./gu, "").replaceAll(/[^*_`~[\]()<>#|!$@\\]/gu, "");
}

describe("renderCard", () => {
  it("writes Amazon’s card in French", () => {
    expect(render(cardOf("amazon", "fr"))).toBe(
      [
        String.raw`**Amazon** · États\-Unis`,
        "",
        tight(String.raw`**1,2 milliard d’euros** · 2024 · en chantier \(Colombier\-Saugnieu, juillet 2025\)  `),
        tight(String.raw`*Une_source donne «_1,2_milliard_de_dollars_» \(erreur de devise\)*`),
        "",
        tight(
          String.raw`11_sources, dont [Boursorama \(d’après AFP\), mai 2024](${BOURSORAMA}) · [Investing\.com \(d’après Reuters\), 12 mai 2024](${INVESTING})`,
        ),
        "",
        [
          `[Tous les faits](command:choosefr.showFacts?${AMAZON} "Ouvrir la page de tous les faits et de leurs sources")`,
          `[Citer](command:choosefr.copyCitation?${AMAZON} "Copier la référence de la première source, en Markdown")`,
          `[Ne plus montrer ce nom](command:choosefr.excludeName?%5B%22Amazon%22%5D "Ne plus rien montrer sur ce nom")`,
        ].join(" · "),
      ].join("\n"),
    );
  });

  it("writes Amazon’s card in English", () => {
    expect(render(cardOf("amazon", "en"), "en")).toBe(
      [
        "**Amazon** · United States",
        "",
        tight(String.raw`**€1\.2_billion** · 2024 · under construction \(Colombier\-Saugnieu, July 2025\)  `),
        tight(String.raw`*One_source gives \$1\.2_billion \(wrong currency\)*`),
        "",
        tight(
          String.raw`11_sources, including [Boursorama \(via AFP\), May 2024](${BOURSORAMA}) · [Investing\.com \(via Reuters\), 12 May 2024](${INVESTING})`,
        ),
        "",
        [
          `[All facts](command:choosefr.showFacts?${AMAZON} "Open the page of all facts and their sources")`,
          `[Cite](command:choosefr.copyCitation?${AMAZON} "Copy a reference to the first source, in Markdown")`,
          `[Don’t show this name](command:choosefr.excludeName?%5B%22Amazon%22%5D "Show nothing on this name any more")`,
        ].join(" · "),
      ].join("\n"),
    );
  });

  it("tells who disagrees right beneath the figure that is disputed", () => {
    const [, lines = ""] = render(cardOf("microsoft", "fr")).split("\n\n");
    expect(lines.split("  \n")).toEqual([
      String.raw`**4 milliards d’euros** · 2024 · retardé \(Petit\-Landau, novembre 2025\)`,
      tight("*France 3 Grand Est donne «_cinq_milliards_d’euros_»*"),
      "**15 millions d’euros** pour Mistral AI · 2024",
    ]);
  });

  it("says by whom, where another announced it", () => {
    expect(render(cardOf("mistral-ai", "fr"))).toContain("**15 millions d’euros** par Microsoft · 2024");
    expect(render(cardOf("amazon-web-services", "en"), "en")).toContain("billion** by Amazon · 2024");
  });

  it.each([
    ["fr", 4, "et une annonce antérieure"],
    ["fr", 6, "et 3 annonces antérieures"],
    ["en", 4, "and one earlier announcement"],
    ["en", 6, "and 3 earlier announcements"],
  ] as const)("in %s, of %i announcements shows three and counts the others: %s", (locale, count, rest) => {
    const card = cardOf("mistral-ai", locale);
    const lines = Array.from({ length: count }, (_, index) => ({ ...card.lines[0]!, year: String(2030 - index) }));
    const shown = render({ ...card, lines, disagreement: null }, locale)
      .split("\n\n")[1]!
      .split("  \n");
    expect(shown).toHaveLength(4);
    expect(shown.slice(0, 3).map((line) => line.slice(-4))).toEqual(["2030", "2029", "2028"]);
    expect(shown[3]).toBe(rest);
  });

  it("says “Sources” where the card names them all", () => {
    expect(render({ ...cardOf("amazon", "fr"), witnesses: 2 })).toContain(tight("Sources_: [Boursorama"));
  });

  it("is a name and three links where nothing is recorded", () => {
    const empty: Card = { name: "Amazon", country: null, lines: [], disagreement: null, sources: [], witnesses: 0 };
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
    const of = (text: string): Card => ({
      ...card,
      name: text,
      country: text,
      disagreement: text,
      lines: [{ ...card.lines[0]!, figure: text, from: text, to: text, outcome: text }],
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
  const subject = { kind: "series", id: "choose-france", foundAs: "Choose France" } as const;

  it("tells an edition a line", () => {
    const [title, lines] = renderSeriesCard(card, subject, "fr").split("\n\n");
    expect(title).toBe("**Choose France**");
    expect(lines).toBe(tight("2024 · **15 milliards d’euros** · 56_projets"));
  });

  it("of five editions shows three and counts the others", () => {
    const lines = [2026, 2025, 2024, 2023, 2022].map((year) => ({ ...card.lines[0]!, year: String(year) }));
    const shown = renderSeriesCard({ ...card, lines }, subject, "fr")
      .split("\n\n")[1]!
      .split("  \n");
    expect(shown.map((line) => line.slice(0, 4))).toEqual(["2026", "2025", "2024", "et 2"]);
    expect(shown[3]).toBe("et 2 éditions antérieures");
  });

  it("tells who disagrees beneath the newest total", () => {
    const shown = renderSeriesCard({ ...card, disagreement: "Une autre donne 14" }, subject, "fr").split("\n\n")[1];
    expect(shown).toBe(tight("2024 · **15 milliards d’euros** · 56_projets  \n*Une autre donne 14*"));
  });
});
