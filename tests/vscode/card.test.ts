import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerOn, cardOn, linkWords, locate } from "./editor.ts";
import { hoverPart, wordBox } from "./host/index.ts";
import { draft } from "./prose.ts";
import { type Session, startSession, type Window } from "./session.ts";

interface Card {
  readonly name: string;
  readonly inLine: string;
  /** The whole text of the hover; _ stands for a no-break space. */
  readonly lines: readonly string[];
}

/** Each name, the line it stands in, and all that its hover says. */
const cards: Record<"fr" | "en", readonly Card[]> = {
  fr: [
    {
      name: "Amazon",
      inLine: "L’investissement",
      lines: [
        "Amazon · États-Unis",
        "plus de 300_millions d’euros · 2025 · en chantier (Illiers-Combray, décembre 2025)",
        "6_milliards d’euros · 2025",
        "1,2_milliard d’euros · 2024 · en chantier (Colombier-Saugnieu, juillet 2025)",
        "Une_source donne 1,2_milliard de_dollars (erreur de devise)",
        "et une autre annonce",
        "Sources_: Alouette, 19 mai 2025 · Voxlog",
        "Tous les faits · Citer · Plus…",
      ],
    },
    {
      name: "Microsoft",
      inLine: "Microsoft",
      lines: [
        "Microsoft · États-Unis",
        "4_milliards d’euros · 2024 · retardé (Petit-Landau, novembre 2025)",
        "France 3 Grand Est donne 5_milliards d’euros",
        "15_millions d’euros pour Mistral AI · 2024",
        "Centre mondial de R&D en IA à Issy-les-Moulineaux · 2019",
        "13_sources_: Business France, 13 juin 2024 · Boursorama (d’après AFP), mai 2024",
        "Tous les faits · Citer · Plus…",
      ],
    },
    {
      name: "Mistral AI",
      inLine: "Mistral AI",
      lines: [
        "Mistral AI · France",
        "environ 7,5_milliards d’euros par Campus IA · 2026",
        "8,5_milliards d’euros par Campus IA · 2025",
        "plusieurs milliards d’euros · 2025 · ouvert (2025)",
        "et 2 autres annonces",
        "Sources_: TechFastForward · Maddyness, 19 mai 2025",
        "Tous les faits · Citer · Plus…",
      ],
    },
    {
      name: "ProLogium",
      inLine: "ProLogium",
      lines: [
        "ProLogium · Taïwan",
        "5,2_milliards d’euros · 2023 · en chantier (10 février 2026)",
        "7_sources_: Banque des Territoires · France Bleu, mai 2023",
        "Tous les faits · Citer · Plus…",
      ],
    },
    {
      name: "Amazon Web Services",
      inLine: "Amazon Web Services",
      lines: [
        "Amazon Web Services · États-Unis",
        "plus de 300_millions d’euros par Amazon · 2025 · en chantier (Illiers-Combray, décembre 2025)",
        "6_milliards d’euros par Amazon · 2025",
        "1,2_milliard d’euros par Amazon · 2024 · en chantier (Colombier-Saugnieu, juillet 2025)",
        "Une_source donne 1,2_milliard de_dollars (erreur de devise)",
        "et une autre annonce",
        "Sources_: Alouette, 19 mai 2025 · Voxlog",
        "Tous les faits · Citer · Plus…",
      ],
    },
    {
      name: "AWS",
      inLine: "dit AWS",
      lines: [
        "Amazon Web Services · États-Unis",
        "plus de 300_millions d’euros par Amazon · 2025 · en chantier (Illiers-Combray, décembre 2025)",
        "6_milliards d’euros par Amazon · 2025",
        "1,2_milliard d’euros par Amazon · 2024 · en chantier (Colombier-Saugnieu, juillet 2025)",
        "Une_source donne 1,2_milliard de_dollars (erreur de devise)",
        "et une autre annonce",
        "Sources_: Alouette, 19 mai 2025 · Voxlog",
        "Tous les faits · Citer · Plus…",
      ],
    },
    {
      name: "Choose France",
      inLine: "Le sommet Choose France",
      lines: [
        "Choose France",
        "2026 · 93_milliards d’euros · 71_projets",
        "EU Insider donne plus de 110_milliards d’euros",
        "novembre 2025 · 30,4_milliards d’euros · 151_projets",
        "mai 2025 · 40,8_milliards d’euros · 53_projets",
        "et 9 autres éditions",
        "3_sources_: pubt.io (d’après Tekedia), 2 juin 2026 · EU Today",
        "Tous les faits · Citer · Plus…",
      ],
    },
    {
      name: "Choose France",
      inLine: "7e édition",
      lines: [
        "Choose France",
        "2024 · 15_milliards d’euros · 56_projets",
        "2026 · 93_milliards d’euros · 71_projets",
        "novembre 2025 · 30,4_milliards d’euros · 151_projets",
        "et 9 autres éditions",
        "11_sources_: Région Grand Est, mai 2024 · Business France, 13 juin 2024",
        "Tous les faits · Citer · Plus…",
      ],
    },
  ],
  en: [
    {
      name: "Amazon",
      inLine: "L’investissement",
      lines: [
        "Amazon · United States",
        "more than €300_million · 2025 · under construction (Illiers-Combray, December 2025)",
        "€6_billion · 2025",
        "€1.2_billion · 2024 · under construction (Colombier-Saugnieu, July 2025)",
        "One_source gives $1.2_billion (wrong currency)",
        "and one more announcement",
        "Sources: Alouette, 19 May 2025 · Voxlog",
        "All facts · Cite · More…",
      ],
    },
    {
      name: "Microsoft",
      inLine: "Microsoft",
      lines: [
        "Microsoft · United States",
        "€4_billion · 2024 · delayed (Petit-Landau, November 2025)",
        "France 3 Grand Est gives €5_billion",
        "€15_million for Mistral AI · 2024",
        "Global AI R&D centre in Issy-les-Moulineaux · 2019",
        "13_sources: Business France, 13 June 2024 · EMEA Tribune (via Bloomberg), 13 May 2024",
        "All facts · Cite · More…",
      ],
    },
    {
      name: "Mistral AI",
      inLine: "Mistral AI",
      lines: [
        "Mistral AI · France",
        "about €7.5_billion by Campus IA · 2026",
        "€8.5_billion by Campus IA · 2025",
        "several billion euros · 2025 · opened (2025)",
        "and 2 more announcements",
        "Sources: TechFastForward · Maddyness, 19 May 2025",
        "All facts · Cite · More…",
      ],
    },
    {
      name: "ProLogium",
      inLine: "ProLogium",
      lines: [
        "ProLogium · Taiwan",
        "€5.2_billion · 2023 · under construction (10 February 2026)",
        "7_sources: Banque des Territoires · The Local France, 15 May 2023",
        "All facts · Cite · More…",
      ],
    },
    {
      name: "Choose France",
      inLine: "Le sommet Choose France",
      lines: [
        "Choose France",
        "2026 · €93_billion · 71_projects",
        "EU Insider gives more than €110_billion",
        "November 2025 · €30.4_billion · 151_projects",
        "May 2025 · €40.8_billion · 53_projects",
        "and 9 more editions",
        "3_sources: pubt.io (via Tekedia), 2 June 2026 · EU Today",
        "All facts · Cite · More…",
      ],
    },
  ],
};

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(async () => {
  await session.close();
});

describe.each(["fr", "en"] as const)("a card in %s", (language) => {
  let window: Window;
  beforeAll(async () => {
    window = await session.open({ "brouillon.md": draft }, language);
  });
  afterAll(async () => {
    await window.close();
  });

  it.each(cards[language])("on $name in “$inLine” says what is known, and no more", async ({ name, inLine, lines }) => {
    const part = await hoverPart(window.page, name, { containing: linkWords[language].facts, inLine });
    const text = await part.innerText();
    expect(text.split("\n").filter((line) => line !== "")).toEqual(lines.map((line) => line.replaceAll("_", "\u00a0")));
    expect(countWords(text)).toBeLessThanOrEqual(60);
    expect(await countDrawnLines(part)).toBeGreaterThanOrEqual(lines.length);
    expect(await countDrawnLines(part)).toBeLessThanOrEqual(8);
  });

  it.each(cards[language])(
    "on $name in “$inLine” lights up the name and nothing but the name",
    async ({ name, inLine }) => {
      await cardOn(window.page, name, inLine, language);
      const lit = window.page.locator(".editor-group-container.active .hoverHighlight");
      await lit.first().waitFor();
      expect(await lit.count()).toBe(1);
      const box = await lit.boundingBox();
      const word = await wordBox(window.page, name, inLine);
      expect(box?.x).toBeCloseTo(word.x, 0);
      expect(box?.width).toBeCloseTo(word.width, 0);
      const { line, start, end } = locate(draft, name, inLine);
      expect(session.answers.findLast((answer) => answer.line === line && answer.hover !== null)?.hover?.range).toEqual(
        {
          startLineNumber: line,
          startColumn: start,
          endLineNumber: line,
          endColumn: end,
        },
      );
    },
  );

  it("names two sources that can be opened, and has three links of its own", async () => {
    const part = await hoverPart(window.page, "Amazon", {
      containing: linkWords[language].facts,
      inLine: "L’investissement",
    });
    const links = await part
      .locator("a")
      .evaluateAll((anchors) => anchors.map((anchor) => anchor.dataset["href"] ?? ""));
    expect(links.slice(0, 2)).toEqual([
      "https://www.alouette.fr/amp/1500-cdi-a-la-cle-amazon-investit-dans-le-centre-val-de-loire",
      "https://www.voxlog.fr/actualite/9954/entretien-exclusif-avec-patrick-labarre-president-d-amazon-france-logistique",
    ]);
    expect(links.slice(2).map((link) => link.replace(/\?.*$/u, ""))).toEqual([
      "command:choosefr.showFacts",
      "command:choosefr.cite",
      "command:choosefr.more",
    ]);
  });

  it("trusts the three commands and no other, and no HTML", async () => {
    await cardOn(window.page, "Microsoft", "Microsoft", language);
    const answer = await answerOn(window.page, session.answers, draft, "Microsoft");
    const [content] = answer?.contents ?? [];
    expect(content?.isTrusted).toEqual({
      enabledCommands: ["choosefr.showFacts", "choosefr.cite", "choosefr.more"],
    });
    expect(content?.supportHtml ?? false).toBe(false);
  });
});

/** Lines as they are drawn: one that is too long for the hover counts for each of its rows. */
function countDrawnLines(part: Locator): Promise<number> {
  return part.evaluate((element) => {
    const rows = new Set<number>();
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const { top, bottom, width } of range.getClientRects()) {
        if (width > 0) rows.add(Math.round((top + bottom) / 2));
      }
    }
    return rows.size;
  });
}

/** Words with a letter or a digit: signs between them are none. */
function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{Nd}]/u.test(word)).length;
}
