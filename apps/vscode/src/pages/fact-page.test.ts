import {
  type AnnouncementId,
  catalogue,
  citeSource,
  describeCard,
  edition,
  escapeMarkdown,
  type Language,
  organisation,
  organisationIds,
  series,
  seriesIds,
} from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { renderOrganisationPage, renderPage, renderSeriesPage } from "./fact-page.ts";

/** The lines beneath a heading, up to the next one; `_` stands for a no-break space. */
function linesUnder(page: string, heading: string): readonly string[] {
  const [, rest = ""] = page.split(`${heading}\n\n`);
  return unlink(rest.split("\n\n")[0]!).replaceAll("\u00a0", "_").replaceAll("\u202f", "'").split("\n");
}

/** A text with the numbers of sources bare, which are links. */
function unlink(text: string): string {
  return text.replaceAll(/\[(\d+)\]\(<[^>]*>\)/gu, "$1");
}

/** The section of one announcement on a page. */
function sectionOf(page: string, id: AnnouncementId, locale: Language): string {
  const heading = `## ${escapeMarkdown(catalogue.announcement(id).subject[locale])}\n`;
  const section = page.split(/^(?=## )/mu).find((part) => part.startsWith(heading));
  if (section === undefined) throw new Error(`The page has no section on ${id}.`);
  return section;
}

const LOCALES = ["fr", "en"] as const;

/** What a reader must never see, whatever the record holds. */
const BROKEN = /undefined|null|NaN|\[object/u;
/** A heading with nothing beneath it. */
const EMPTY_SECTION = /^(?:### .+\n+(?=#|$(?![\s\S]))|## .+\n+(?=## |$(?![\s\S])))/mu;

describe("renderOrganisationPage", () => {
  const page = sectionOf(renderOrganisationPage(catalogue, "amazon", "fr"), "amazon-2024", "fr");

  it("tells each figure with why it is kept or set aside, and the numbers of its sources", () => {
    expect(linesUnder(page, "### Investissement").slice(0, 5)).toEqual([
      expect.stringMatching(
        /^- \*\*1,2_milliard d’euros\*\* · retenu_: le plus de sources indépendantes \\\[[\d, ]+\\\]$/u,
      ),
      expect.stringMatching(/^- plus de 1,2_milliard d’euros \\\[[\d, ]+\\\]$/u),
      expect.stringMatching(/^- 1,2_milliard de_dollars · écarté_: erreur de devise \\\[\d+\\\]$/u),
      expect.stringMatching(/^- 1,3_milliard de_dollars · conversion de la même somme \\\[\d+\\\]$/u),
      expect.stringMatching(/^- 1,3_milliard d’euros · écarté_: remplacé depuis \\\[\d+\\\]$/u),
    ]);
  });

  it("quotes what is printed where it reads otherwise, and who gave a figure on its line", () => {
    const [first, second] = linesUnder(page, "### Emplois");
    expect(first).toMatch(
      /^- \*\*plus de 3'000_emplois\*\* · en plus d’une promesse antérieure · chiffre donné par Amazon/u,
    );
    expect(second).toMatch(/^- 3'000_emplois \\\(«_3_000_emplois_en_CDI_»\\\)/u);
    expect(page.split("chiffre donné par Amazon")).toHaveLength(2);
  });

  it("tells what became of it, newest first", () => {
    expect(
      linesUnder(page, "### Ce que c’est devenu").map((line) => /(?:avril|juillet) 2025/u.exec(line)?.[0]),
    ).toEqual(["juillet 2025", "avril 2025"]);
  });

  it("says who speaks", () => {
    expect(linesUnder(page, "### Déclarations")[0]).toMatch(/^- Julien Groues_: /u);
  });

  it("tells what a parent announced, and by whom", () => {
    expect(renderOrganisationPage(catalogue, "amazon-web-services", "en")).toContain(
      "12 May 2024 · Choose France Summit 2024 · by Amazon\n",
    );
  });

  it("tells what was announced for it, and for whom on the page of the giver", () => {
    expect(renderOrganisationPage(catalogue, "mistral-ai", "fr")).toContain("26 février 2024 · par Microsoft\n");
    expect(renderOrganisationPage(catalogue, "microsoft", "fr")).toContain("26 février 2024 · pour Mistral AI\n");
  });

  it.each(organisationIds.flatMap((id) => LOCALES.map((locale) => ({ id, locale }))))(
    "of $id in $locale lists every source of each announcement, at the numbers that its claims give",
    ({ id, locale }) => {
      const whole = renderOrganisationPage(catalogue, id, locale);
      const card = describeCard(organisation(id), locale, organisation);
      expect(whole.startsWith(`# ${escapeMarkdown(card.name)}\n`)).toBe(true);
      expect(whole).not.toMatch(BROKEN);
      expect(whole).not.toMatch(EMPTY_SECTION);
      const sections = whole.split("\n## ").slice(1);
      for (const [index, { announcement }] of card.lines.entries()) {
        const { claims, investment, subject } = announcement;
        const section = sections[index]!;
        expect(section.startsWith(`${escapeMarkdown(subject[locale])}\n`)).toBe(true);
        const listed = section.split("### Sources\n\n")[1]!.split("\n\n")[0]!.trim().split("\n");
        expect(listed).toHaveLength(
          new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source))).size,
        );
        if (investment?.preferred.rank !== "preferred") continue;
        const heading = locale === "fr" ? "### Investissement\n" : "### Investment\n";
        const [, numbers = ""] = /^- \*\*.*\\\[(.+)\\\]$/mu.exec(section.split(heading)[1]!) ?? [];
        for (const [, number, address] of numbers.matchAll(/\[(\d+)\]\((<[^>]*>)\)/gu)) {
          expect(listed[Number(number) - 1]).toContain(`](${address})`);
        }
        const cited = investment.preferred.evidence.map(({ source }) => citeSource(source, "markdown", locale));
        expect(
          unlink(numbers)
            .split(", ")
            .map(Number)
            .map((number) => listed[number - 1]?.slice("1. ".length).split(" · ")[0] ?? "")
            .toSorted(),
        ).toEqual([...new Set(cited)].toSorted());
      }
    },
  );
});

describe("renderPage", () => {
  it.each([
    [
      { kind: "announcement", id: "amazon-2024" },
      "# Amazon\n\n## Logistics network and cloud infrastructure\n\n12 May 2024",
    ],
    [{ kind: "announcement", id: "campus-ia-2026" }, "# Campus IA\n\n## Second AI data\\-centre campus\n\n"],
    [{ kind: "edition", id: "choose-france-2024" }, "# Choose France\n\n## Choose France Summit 2024\n\n13 May 2024"],
    [{ kind: "organisation", id: "amazon" }, "# Amazon\n\nUnited States\n\n## "],
    [{ kind: "series", id: "choose-france" }, "# Choose France\n\n"],
  ] as const)("begins the page of $kind $id with whom and what it is of", (subject, head) => {
    expect(renderPage(catalogue, subject, "en").startsWith(head)).toBe(true);
  });

  it("tells of one announcement or edition, and of no other", () => {
    expect(renderPage(catalogue, { kind: "announcement", id: "amazon-2024" }, "fr").match(/^## /gmu)).toHaveLength(1);
    expect(renderPage(catalogue, { kind: "edition", id: "choose-france-2024" }, "fr").match(/^## /gmu)).toHaveLength(1);
  });

  it("keeps figures of a part, and of something else, apart from those of the whole", () => {
    const page = renderPage(catalogue, { kind: "announcement", id: "amazon-2024" }, "fr");
    const [, sums = ""] = page.replaceAll("\u00a0", " ").split("### Investissement\n\n");
    const [whole = "", lead = "", others = ""] = sums.split("\n\n");
    expect(whole).toContain("- plus de 1,2 milliard d’euros ");
    expect(whole).not.toContain("20 milliards");
    expect(lead).toBe("D’une partie, ou d’autre chose :");
    expect(others).toMatch(/^- plus de 20 milliards d’euros · déjà dépensé ou réalisé /u);
  });
});

describe("renderSeriesPage", () => {
  it.each(seriesIds.flatMap((id) => LOCALES.map((locale) => ({ id, locale }))))(
    "of $id in $locale has a section for each edition",
    ({ id, locale }) => {
      const page = renderSeriesPage(catalogue, id, locale);
      const headings = [...page.matchAll(/^## (.+)$/gmu)].map(([, heading]) => heading);
      expect(headings).toEqual(series(id).editions.map((item) => escapeMarkdown(edition(item).names[locale])));
      expect(page).not.toMatch(BROKEN);
      expect(page).not.toMatch(EMPTY_SECTION);
    },
  );

  it("tells who disagrees on an edition", () => {
    const page = renderSeriesPage(catalogue, "choose-france", "fr");
    const [, of2024 = ""] = page.split("## Sommet Choose France 2024\n");
    expect(linesUnder(of2024, "### Qui dit quoi")).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/sources indépendantes donnent «_180_chefs_d’entreprise_»$/u),
        "- RMC donne «_quelque_240_patrons_»",
      ]),
    );
  });
});
