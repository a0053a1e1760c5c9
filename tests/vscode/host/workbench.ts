import { resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { VSCodeServer } from "./server.ts";
import { patience } from "./until.ts";

/** What a window shows. */
export interface WorkbenchOptions {
  /** The folder it opens. */
  readonly folder: string;
  /** A file it opens in an editor, ready once `openWorkbench` returns. */
  readonly file?: string;
  /** The display language, `vscode.env.language`. Default "en". */
  readonly language?: "fr" | "en";
}

/** A VS Code window. */
export interface Workbench {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

const browserLocales = { fr: "fr-FR", en: "en-GB" } as const;

/** Opens a window in a browser profile of its own. */
export async function openWorkbench(
  browser: Browser,
  server: VSCodeServer,
  { folder, file, language = "en" }: WorkbenchOptions,
): Promise<Workbench> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: browserLocales[language],
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const query = new URLSearchParams({ folder: resolve(folder) });
  if (file !== undefined) query.set("payload", JSON.stringify([["openFile", remoteUri(server, file)]]));
  await page.goto(`${server.url}/?${query}`);
  await page.locator(".monaco-workbench").waitFor();
  if (file !== undefined) await page.locator(".editor-group-container.active .view-line").first().waitFor();
  return { page, close: () => context.close() };
}

function remoteUri(server: VSCodeServer, file: string): string {
  return `vscode-remote://${new URL(server.url).host}${resolve(file)}`;
}
