import { describe, expect, it } from "vitest";
import { SAMPLE_ENTITIES } from "../../fixtures/entities.ts";
import { createNameFinder } from "./find-names.ts";

const finder = createNameFinder(SAMPLE_ENTITIES);

/** The text with each mention in brackets and its entity behind: what is found, and exactly where. */
function mark(text: string, format?: string): string {
  let marked = "";
  let at = 0;
  for (const { start, end, entity } of finder.find(text, format === undefined ? {} : { format })) {
    marked += `${text.slice(at, start)}[${text.slice(start, end)}](${entity})`;
    at = end;
  }
  return marked + text.slice(at);
}

/** `[name](id)` marks each mention that is expected; a text without marks expects none. */
function expectMarked(marked: string): void {
  const text = marked.replaceAll(/\[([^[\]]+)\]\([a-z-]+\)/g, "$1");
  expect(mark(text)).toBe(marked);
}

describe("spans", () => {
  it.each([
    "L’investissement d’[Amazon](amazon)",
    "L'investissement d'[Amazon](amazon).",
    "[Amazon](amazon)’s plan and [Amazon](amazon)'s promise",
    "« [Amazon](amazon) » et “[Microsoft](microsoft)”",
    "[Amazon Web Services](amazon-web-services) et [AWS](amazon-web-services)",
    "#[Amazon](amazon) et #[microsoft](microsoft)",
    "**[Amazon](amazon)**, _[Microsoft](microsoft)_ and __[Pfizer](pfizer)__",
    "[L’Oréal](loreal), [L'Oréal](loreal), [L'Oreal](loreal), [L’ORÉAL](loreal), [L'OREAL](loreal)",
    "[L&rsquo;Oréal](loreal) et [L&#39;Or&eacute;al](loreal)",
    "[L’Ore\u0301al](loreal), [E\u0301lectricite\u0301 de France](edf)",
    "[Procter & Gamble](procter-gamble), [Procter &amp; Gamble](procter-gamble), [Procter \\& Gamble](procter-gamble)",
    "[P&G](procter-gamble) et [P&amp;G](procter-gamble)",
    "[Mistral\u00a0AI](mistral-ai), [Mistral\u202fAI](mistral-ai), [Mistral&nbsp;AI](mistral-ai), [Mistral~AI](mistral-ai), [Mistral\nAI](mistral-ai)",
    "[Coca-Cola](coca-cola) et [Coca\u2011Cola](coca-cola)",
    "[Micro\u00adsoft](microsoft)",
    "Au sommet [Choose France](choose-france) 2024",
    "[Choose France](choose-france)\u00a0: 56 projets",
    "[Amazon](amazon)² et [Microsoft](microsoft)®, [Amazon](amazon)–[Microsoft](microsoft), [Amazon](amazon)/[Microsoft](microsoft), [Amazon](amazon)+[Pfizer](pfizer)",
  ])("%s", expectMarked);

  it("does not reach across a blank line", () => {
    expectMarked("[Mistral](mistral-ai)\n\nAI");
  });
});

describe("boundaries", () => {
  it.each([
    "forêt amazonienne, amazonien, Amazonie",
    "Amazons, Amazon1, microsoftish, Microsofts, Teslaesque, éMicrosoft, Microsofté",
    "amazonClient AMAZON_KEY clientMicrosoft Microsoft2024",
    "pfizer-2023, amazon-web-services-2024, Pfizer-2023, choose-france-2024, sanofi-aventis",
    "[Sanofi](sanofi)-backed, pre-[Tesla](tesla), anti-[Amazon](amazon), [Amazon](amazon)-led",
    "[Engie](engie)-Shell, [Engie](engie)-[Tesla](tesla), [Amazon](amazon)-[Microsoft](microsoft)",
    "Mars-sur-Allier, Saint-Orange, Jean-Tesla, Pfizer-sur-Mer, Marie-Pfizer, Orange-Vaucluse",
    "Meta-analysis, Meta-analyse, Apollo-11, Orange-coloured",
  ])("%s", expectMarked);
});

describe("what is no prose", () => {
  it.each([
    "https://amazon.fr http://x.org/Amazon_(Microsoft)?q=Pfizer Amazon.fr microsoft.com/fr www.microsoft.com",
    "jeff@amazon.com, @Microsoft, @microsoft/fetch, Microsoft@2.0.0",
    "./amazon/x ../Microsoft/x ~/Pfizer /opt/microsoft C:\\Microsoft\\x src/microsoft/index.ts microsoft/vscode Microsoft.pdf",
    "`amazon`, `Amazon`, ``Amazon ` Microsoft``",
    "[lien](https://amazon.fr/Microsoft) [Amazon](amazon.html) [x][Amazon] note[^Microsoft]",
    '<a href="Amazon" title="Microsoft">',
    "\\cite{Amazon2024,Microsoft} \\ref{Microsoft} \\label{Pfizer} \\begin{Pfizer}",
    "npm install microsoft pfizer",
    "--microsoft $microsoft %microsoft% :microsoft: .microsoft microsoft() microsoft_key MICROSOFT_KEY x=Microsoft",
    "microsoft.azure Microsoft::Word microsoft->x npm:microsoft",
  ])("%s", (text) => {
    expect(mark(text)).toBe(text.replace("[Amazon](amazon.html)", "[[Amazon](amazon)](amazon.html)"));
  });

  it.each([
    ["<b>Amazon</b> <!-- Microsoft -->", ["Amazon", "Microsoft"]],
    ["| Amazon | 1,2 milliard |", ["Amazon"]],
    ["# Amazon", ["Amazon"]],
    ["voir [Amazon](https://amazon.fr)", ["Amazon"]],
    ["\\textbf{Amazon} % Microsoft", ["Amazon", "Microsoft"]],
    ["(Amazon) [Microsoft] {Pfizer}", ["Amazon", "Microsoft", "Pfizer"]],
    ["Voir https://amazon.fr, dit Amazon.", ["Amazon"]],
    ["un ` seul : Amazon", ["Amazon"]],
  ])("%s", (text, expected) => {
    expect(finder.find(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it("looks inside the given regions only", () => {
    const text = "Microsoft et Pfizer et Engie";
    const found = finder.find(text, {
      regions: [
        { start: 0, end: 5 },
        { start: 10, end: 20 },
      ],
    });
    expect(found.map(({ name }) => name)).toEqual(["Pfizer"]);
  });

  it("reads code as code", () => {
    expect(mark("const microsoft = 1; // Microsoft invests", "typescript")).toBe(
      "const microsoft = 1; // [Microsoft](microsoft) invests",
    );
  });
});

describe("capitals", () => {
  it.each([
    "[Microsoft](microsoft), [MICROSOFT](microsoft), [microsoft](microsoft), [MicroSoft](microsoft), mICROSOFT",
    "[ProLogium](prologium), [Prologium](prologium), [PROLOGIUM](prologium), [prologium](prologium), PrologiuM",
    "[EDF](edf), [edf](edf), Edf",
    "amazon, mars, orange, apple, meta, suez, safran",
    "[AMAZON](amazon) INVESTIT EN FRANCE, puis ORANGE",
    "[iliad](iliad) et [Iliad](iliad), mais iLiad",
    "[mistral ai](mistral-ai) mais mistral",
    "Orangé, Oran\u0301ge, Safrans",
  ])("%s", expectMarked);
});

describe("other senses", () => {
  it.each([
    "the Amazon rainforest, the Amazon River, bassin de l’Amazon, le fleuve Amazon, deforestation in the Amazon",
    "the Amazon is drying up. Fires across the Amazon spread. Down the Amazon. The Amazon basin",
    "the [Amazon](amazon) deal, the [Amazon](amazon) warehouse in Metz",
    "Brazil’s Amazon, the Brazilian Amazon, Amazon is a river",
    "Mars is a planet, Mars est une planète, Orange est une ville, the Big Apple, autour de Mars",
    "the Amazons and an Amazon warrior, the Amazon queen",
    "mission to Mars, la planète Mars, sur Mars, life on Mars, a Mars rover, Mars et Vénus, vers Mars",
    "le 3 mars, le 3 Mars, Mars 2024, fin Mars, depuis Mars, avril et Mars, le 1er Mars",
    "the god Mars, Mars, god of war",
    "une orange, une Orange, jus d’Orange, vigilance Orange, Orange juice, an Orange. Rouge et Orange",
    "à Orange, ville d’Orange, près d’Orange, Orange (Vaucluse), Orange, California, Orange County",
    "vendu à [Orange](orange), le directeur d’[Orange](orange), [Orange](orange) annonce, chez [Orange](orange)",
    "Apollo 11, la mission Apollo, Apollo XIII, the Apollo program, Apollo et Artémis",
    "an Apple a day? An Apple. Apple pie, apple tree",
    "an [Apple](apple) employee, [Apple](apple) invests",
    "le Mistral. Le Mistral souffle, vent de Mistral",
    "[Mistral](mistral-ai) lève 600 millions d’euros, selon [Mistral](mistral-ai)",
    "canal de Suez, Suez Canal, crise de Suez, via Suez",
    "[Suez](suez) recycle, a contract with [Suez](suez)",
    "Nikola Tesla, M. Tesla, rue Tesla, a Tesla coil",
    "[Tesla](tesla) ouvre une usine",
    "pistils de Safran, risotto au Safran, du Safran.",
    "[Safran](safran) emploie 3 000 personnes",
    "100 Sesterces, la somme de Sesterce, mais [Sesterce](sesterce) investit",
    "l’Iliade d’Homère, Homer’s Iliad, mais [iliad](iliad) recrute",
    "a Snap decision, the Snap of a twig, le mot Snap, mais chez [Snap](snap) on rit, [Snap](snap) pledged money",
    "l’ATR est un taux, le sigle ATR, an ATR, mais [ATR](atr) livre dix avions et [ATR](atr) announced",
    "le roman Palantir, lire Palantir, le Palantir de Saruman, mais le logiciel de [Palantir](palantir)",
    "un Puma, the Puma is wild, une espèce de Puma, Puma sauvage, mais les ventes de [Puma](puma)",
    "le Lilium candidum, des fleurs de Lilium, un Lilium, mais les avions de [Lilium](lilium)",
    "un Velux, la fenêtre Velux, mon Velux est cassé, mais l’[Velux](velux) investit",
  ])("%s", expectMarked);
});

describe("capitals that tell nothing", () => {
  it.each([
    "Orange mécanique passe ce soir. Snap decisions are bad. Safran en poudre",
    "[Orange](orange) annonce un plan. [Snap](snap) pledged money",
    "Il paraît que [Orange](orange) tarde. [Amazon](amazon) tarde aussi",
    "[Orange](orange) tarde. Mais [Orange](orange) tarde",
    "[Orange](orange) tarde, comme [Microsoft](microsoft)",
    "LA NOTE DE SNAP EST BONNE, [SNAP](snap) INVESTIT, chez [ATR](atr). LE TAUX ATR BAISSE",
    "# Orange\n\n- Snap\n\n| [Orange](orange) | 3 |",
  ])("%s", expectMarked);
});

describe("the subject of a sentence", () => {
  it.each([
    "[Orange](orange) livrera moins d’antennes. [Snap](snap) forme des apprentis. [Orange](orange) ne recule pas",
    "[Safran](safran) est installé en Seine-et-Marne. [Snap](snap) a bien grandi. [Orange](orange), qui recrute, paie mieux",
    "[Snap](snap)’s lenses are made in London. [Orange](orange) will close shops. [Snap](snap) keeps its lab",
    "[Safran](safran) trains apprentices. [Snap](snap) dropped its plan. [Orange](orange) is hiring",
    "Snap a picture. Orange is a colour. Safran en pistils, 28 euros le gramme. Orange parfaite. Orange shaped lamps",
  ])("%s", expectMarked);
});

describe("people, streets and pieces", () => {
  it.each([
    "Frédéric Mistral, Ernest Tesla et Jenna Bush Legrand",
    "rue Mistral, avenue de Suez, lycée Tesla",
    "selon l’Américain [Tesla](tesla), le Français [Legrand](legrand) recrute, French maker [Tesla](tesla)",
    "Buy [Tesla](tesla) shares. En France [Tesla](tesla) recrute",
    "un vieux Velux, un Velux, a new [Velux](velux) plant, le Velux fuit",
    "A second-hand Velux costs less than 100 % Velux",
    "l’usine commune avec [Suez](suez), une amende à [Snap](snap)",
    "| Février | 3 |\n| Mars | 4 |",
    "Mars, la planète rouge. On projette Palantir, de Milos Forman",
    "Snap est un mot anglais. Legrand is a common surname. Lilium est une fleur",
  ])("%s", expectMarked);
});

describe("products", () => {
  it.each([
    "Amazon Kindle, Amazon Prime Video, Amazon Echos, AMAZON KINDLE, Microsoft Word, microsoft word, Apple Watch",
    "Orange Bank, Tesla Model 3",
    "[Amazon](amazon)’s Kindle, le Word de [Microsoft](microsoft), [Microsoft](microsoft) teams in Paris, [Microsoft](microsoft) Wordsmith",
  ])("%s", expectMarked);
});

describe("names that never stand alone", () => {
  it.each([
    "Meta est un préfixe. Le Meta du jeu",
    "[Meta](meta) annonce un plan, le groupe [Meta](meta), [Meta](meta) SA, [Meta](meta), Inc., le PDG de [Meta](meta)",
    "[Meta](meta) has pledged money, [Meta](meta)’s data centre",
    "Avec [Meta](meta), 3 000 emplois",
    "[Microsoft](microsoft) et [Meta](meta) étaient là",
    "[Meta](meta), [Pfizer](pfizer) et [Microsoft](microsoft) étaient là",
    "Meta n’était pas là, [Microsoft](microsoft) si",
    "[Microsoft](microsoft),\n\nMeta",
    "Michel Legrand joue, Legrand chante, mais [Legrand](legrand) recrute",
    "[Microsoft](microsoft) était là. Meta aussi",
    "[Meta Platforms](meta) et [Meta](meta)",
  ])("%s", expectMarked);
});

describe("createNameFinder", () => {
  it("finds the names of the whole record where no list is given", () => {
    const found = createNameFinder().find("Choose France : Amazon, Vorwerk et le groupe Thales", { language: "fr" });
    expect(found.map(({ kind, entity }) => `${kind} ${entity}`)).toEqual([
      "series choose-france",
      "organisation amazon",
      "organisation vorwerk",
      "organisation thales",
    ]);
  });

  it("takes bare names, and records without senses, products and ambiguity", () => {
    const own = createNameFinder([{ id: "zorg", names: ["Zorg", { text: "Zorg Industries" }] }]);
    expect(own.find("Zorg Industries et zorg")).toEqual([
      { start: 0, end: 15, entity: "zorg", kind: "organisation", name: "Zorg Industries" },
      { start: 19, end: 23, entity: "zorg", kind: "organisation", name: "Zorg" },
    ]);
  });

  it("passes over a sense that it has no words for", () => {
    const sense = "constructor" as "river";
    const own = createNameFinder([
      { id: "zorg", names: [{ text: "Zorg", ambiguity: "needs-context" }], otherSenses: [sense] },
    ]);
    expect(own.find("chez Zorg")).toHaveLength(1);
  });

  it.each([
    ["markdown", "Microsoft\n\n```sh\nadd Pfizer --country FR\n```", ["Microsoft"]],
    ["md", "    Pfizer\n\nMicrosoft", ["Microsoft"]],
    ["html", "<p title='Pfizer'>Microsoft</p><script>Pfizer</script>", ["Microsoft"]],
    ["latex", "\\label{Pfizer} Microsoft % Sanofi", ["Microsoft", "Sanofi"]],
    ["py", "pfizer = 1  # Microsoft", ["Microsoft"]],
  ])("reads a document of %s", (format, text, expected) => {
    expect(finder.find(text, { format }).map(({ name }) => name)).toEqual(expected);
  });

  it("finds nothing for an empty list, and in an empty text", () => {
    expect(createNameFinder([]).find("Amazon et Microsoft")).toEqual([]);
    expect(finder.find("")).toEqual([]);
  });

  it("takes any list, gives the first entity a shared name, and leaves out names without a letter", () => {
    const own = createNameFinder([
      {
        id: "a",
        kind: "organisation",
        names: [
          { text: "Zorg", ambiguity: "safe" },
          { text: "&", ambiguity: "safe" },
        ],
        otherSenses: [],
        products: [],
      },
      {
        id: "b",
        kind: "organisation",
        names: [{ text: "ZORG", ambiguity: "safe" }],
        otherSenses: [],
        products: [],
      },
    ]);
    expect(own.find("Zorg & Co")).toEqual([{ start: 0, end: 4, entity: "a", kind: "organisation", name: "Zorg" }]);
  });

  it("gives the series its kind and the name as recorded", () => {
    expect(finder.find("CHOOSE FRANCE")).toEqual([
      { start: 0, end: 13, entity: "choose-france", kind: "series", name: "Choose France" },
    ]);
  });

  it("returns frozen mentions", () => {
    const [mention] = finder.find("Microsoft");
    expect(Object.isFrozen(mention) && Object.isFrozen(mention?.entity)).toBe(true);
  });
});
