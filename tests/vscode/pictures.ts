// Source of truth: the packed extension. Outputs: apps/vscode/media/{hover,check}.{en,fr}.png, the pictures of its README,
// taken from the real thing. Run: pnpm --filter @choosefr/tests-vscode run pictures, after pnpm build.
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openFile } from "./editor.ts";
import { hoverPart, until, wordBox } from "./host/index.ts";
import { startSession } from "./session.ts";

const texts = {
  en: {
    text: "# Before the summit\n\nMicrosoft will invest €6 billion in France.\n",
    figure: "€6 billion",
    facts: "All facts",
    fix: "€4",
  },
  fr: {
    text: "# Avant le sommet\n\nMicrosoft investira 6 milliards d’euros en France.\n",
    figure: "6 milliards d’euros",
    facts: "Tous les faits",
    fix: "4",
  },
} as const;
const media = join(import.meta.dirname, "..", "..", "apps", "vscode", "media");
const size = { width: 820, height: 290 };

const session = await startSession({
  builtins: ["markdown-basics"],
  settings: {
    "workbench.colorTheme": "Default Light Modern",
    "editor.lineNumbers": "off",
    "editor.fontSize": 15,
    "editor.lineHeight": 24,
    "breadcrumbs.enabled": false,
    "editor.wordWrap": "on",
  },
});
try {
  for (const language of ["en", "fr"] as const) {
    const { text, figure, facts, fix } = texts[language];
    const { page } = await session.open({ "draft.md": text }, language);
    await openFile(page, "draft.md", "Markdown");
    await page.locator(".squiggly-info").first().waitFor();
    await hoverPart(page, "Microsoft", { containing: facts });
    await take(page, `hover.${language}.png`);
    await page.keyboard.press("Escape");
    const { x, y, width, height } = await wordBox(page, figure);
    await page.mouse.click(x + width / 2, y + height / 2);
    await until("the fixes", async () => {
      await page.keyboard.press("Control+.");
      const list = page.locator(".action-widget .monaco-list-row.action", { hasText: fix }).first();
      return list.waitFor({ timeout: 2000 }).then(
        () => true,
        () => null,
      );
    });
    await take(page, `check.${language}.png`);
    await page.close();
  }
} finally {
  await session.close();
}

/** The part of the window in which the text and what stands over it is drawn. */
async function take(page: Page, name: string): Promise<void> {
  const { x, y } = await page
    .locator(".editor-group-container.active .editor-container")
    .first()
    .evaluate((box) => box.getBoundingClientRect());
  await page.screenshot({ path: join(media, name), clip: { x, y, ...size } });
}
