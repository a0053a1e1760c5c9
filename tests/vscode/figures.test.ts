import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applyFix, lineWith, marksOf, openFile, undo } from "./editor.ts";
import { hoverPart, insist, runCommand, until } from "./host/index.ts";
import { type Session, startSession, type Window } from "./session.ts";

interface Figures {
  readonly text: string;
  /** What is marked in it, and how loud; nothing else is. */
  readonly marked: readonly (readonly [text: string, loudness: string])[];
}

/** The figures that must be right before anything else, each set in a document of its own. */
const golden: Record<string, Figures> = {
  "microsoft.md": {
    text: [
      "Microsoft investira 6 milliards d’euros en France d’ici 2027.",
      "Microsoft investira 4 milliards d’euros en France d’ici 2027.",
      "Microsoft investira 5 milliards d’euros en France d’ici 2027.",
    ].join("\n\n"),
    marked: [
      ["6 milliards d’euros", "information"],
      ["5 milliards d’euros", "hint"],
    ],
  },
  "amazon.md": {
    text: [
      "Amazon a promis 1,2 milliard de dollars.",
      "Amazon a promis plus de 1,2 milliard d’euros.",
      "Amazon créera plus de 3 000 emplois.",
      "Amazon créera 30 000 emplois.",
      "Amazon, qui emploie 22 000 personnes en France, recrute.",
      "Le chiffre d’affaires de Pfizer atteint 63 milliards de dollars.",
    ].join("\n\n"),
    marked: [
      ["1,2 milliard de dollars", "information"],
      ["30 000 emplois", "information"],
    ],
  },
  "sommet.md": {
    text: [
      "Choose France 2024 : 56 projets, 15 milliards d’euros.",
      "Choose France 2024 : 56 projets, 13 milliards d’euros.",
      "Choose France : 56 projets, 13 milliards d’euros.",
    ].join("\n\n"),
    marked: [["13 milliards d’euros", "information"]],
  },
  "article.md": {
    text: [
      "# Avant le sommet de mai 2024",
      "Le géant Amazon mettra plus de 1,2 milliard de dollars dans ses entrepôts et son informatique, et créera plus de 3 000 emplois.",
      "De son côté, Microsoft annonce 4 milliards d’euros et un million de personnes formées d’ici 2027.",
      "Sanofi ajoute plus d’un milliard d’euros, Pfizer 500 millions d’euros et AstraZeneca 388 millions de dollars.",
      "Les banques américaines promettent plusieurs milliards de dollars.",
    ].join("\n\n"),
    marked: [["1,2 milliard de dollars", "information"]],
  },
};

let session: Session;
let window: Window;
beforeAll(async () => {
  session = await startSession({ builtins: ["markdown-basics", "markdown-language-features"] });
  const files = Object.fromEntries(Object.entries(golden).map(([name, { text }]) => [name, text]));
  window = await session.open(files, "fr");
});
afterAll(async () => {
  await session.close();
});

describe("the figures of a French document", () => {
  it.each(Object.entries(golden))(
    "are marked where they contradict the record, in %s",
    async (name, { text, marked }) => {
      await openFile(window.page, name, "Markdown");
      expect(await marksOf(session.marks, name, text)).toEqual(marked);
    },
  );
});

describe("a mark", () => {
  beforeAll(async () => {
    await openFile(window.page, "microsoft.md", "Markdown");
    await untilMarks(2);
  });

  it("says in the language of the editor what the sources print, and who they are", async () => {
    const [mark] = session.marks.findLast(({ path }) => path.endsWith("microsoft.md"))?.marks ?? [];
    expect(mark?.message).toBe(
      "Microsoft\u00a0: aucune source ne donne «\u00a06 milliards d’euros\u00a0»\u00a0; la plupart donnent 4\u00a0milliards d’euros.",
    );
    expect(mark?.code?.value).toBe("contradicted-figure");
    const told = mark?.relatedInformation?.map(({ message }) => message) ?? [];
    expect(told[0]).toMatch(
      /^4\u00a0milliards d’euros\u00a0: Business France, 13 juin 2024.*\(13 sources indépendantes\)$/u,
    );
    expect(told).toContainEqual(expect.stringMatching(/^5\u00a0milliards d’euros\u00a0: France 3 Grand Est/u));
  });

  it("names three sources at most, of its own announcement", () => {
    const [mark] = session.marks.findLast(({ path }) => path.endsWith("microsoft.md"))?.marks ?? [];
    const told = mark?.relatedInformation ?? [];
    expect(told.map(({ message }) => message.split("\u00a0:")[0])).toEqual([
      "4\u00a0milliards d’euros",
      "5\u00a0milliards d’euros",
    ]);
  });

  it("opens the page of its rule, and of who says what, as a reader sees Markdown", async () => {
    const { page } = window;
    const part = await hoverPart(page, "6 milliards d’euros", { containing: "contradicted-figure" });
    await part.locator("a", { hasText: "contradicted-figure" }).click();
    expect(await headingsOf(page, "contradicted-figure.md", "Chiffre")).toContain("Chiffre contredit par les sources");
    await runCommand(page, "View: Close Editor");
    await page.locator(".tabs-container .tab", { hasText: "contradicted-figure.md" }).waitFor({ state: "detached" });
    await openFile(page, "microsoft.md", "Markdown");

    await insist(
      "the page of who says what",
      () => applyFix(page, "6 milliards d’euros", "Voir qui dit quoi"),
      async () =>
        (await page.locator(".tabs-container .tab.active", { hasText: "2024.md" }).isVisible()) ? true : null,
      8000,
    );
    expect(await headingsOf(page, "microsoft-2024.md", "Microsoft")).toEqual(
      expect.arrayContaining(["Microsoft", "Investissement"]),
    );
    await openFile(page, "microsoft.md", "Markdown");
  });

  it("is mended by the preferred figure with its source, in one step that can be undone", async () => {
    const { page } = window;
    await applyFix(page, "6 milliards d’euros", "Remplacer par «");
    await lineWith(page, "4\u00a0milliards d’euros[^1] en France");
    await lineWith(page, "[^1]: ");
    expect(await untilMarks(1)).toBe(true);
    await undo(page);
    await lineWith(page, "6 milliards d’euros en France");
    expect(await untilMarks(2)).toBe(true);
  });

  it("is silenced in the document itself, by a comment of its language", async () => {
    const { page } = window;
    await applyFix(page, "6 milliards d’euros", "Ignorer sur cette ligne");
    await lineWith(page, "<!-- choosefr-ignore-next-line -->");
    expect(await untilMarks(1)).toBe(true);
    await undo(page);
    expect(await untilMarks(2)).toBe(true);
  });

  it("goes when checking is stopped, and comes back", async () => {
    const { page } = window;
    await lineWith(page, "6 milliards d’euros en France");
    await runCommand(page, "choosefr: Arrêter la vérification des chiffres");
    expect(await untilMarks(0)).toBe(true);
    await runCommand(page, "choosefr: Reprendre la vérification des chiffres");
    expect(await untilMarks(2)).toBe(true);
  });
});

/** The headings of the page that a tab shows, rendered, once the first holds these words. */
async function headingsOf(page: Page, tab: string, title: string): Promise<readonly string[]> {
  await page.locator(".tabs-container .tab.active", { hasText: tab }).waitFor();
  const preview = page.frameLocator("iframe.webview.ready:visible").frameLocator("#active-frame");
  await preview.locator("h1", { hasText: title }).waitFor();
  return preview.locator("h1, h2, h3").allInnerTexts();
}

/** Waits until so many figures of the document on Microsoft are marked. */
async function untilMarks(count: number): Promise<true> {
  return until(`${count} marks`, async () => {
    const last = session.marks.findLast(({ path }) => path.endsWith("microsoft.md"));
    return last?.marks.length === count ? true : null;
  });
}
