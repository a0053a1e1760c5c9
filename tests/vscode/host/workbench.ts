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
  /** A program that the extension host runs, and the folder of the extension that it is run beside. */
  readonly inHost?: { readonly extension: string; readonly program: string };
  /** The display language, `vscode.env.language`. Default "en". */
  readonly language?: "fr" | "en";
}

/** A VS Code window. */
export interface Workbench {
  readonly page: Page;
  /** The exit code of the program in the host; never, where there is none. */
  readonly exited: Promise<number>;
  readonly close: () => Promise<void>;
}

const browserLocales = { fr: "fr-FR", en: "en-GB" } as const;

/** Opens a window in a browser profile of its own. */
export async function openWorkbench(
  browser: Browser,
  server: VSCodeServer,
  { folder, file, inHost, language = "en" }: WorkbenchOptions,
): Promise<Workbench> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: browserLocales[language],
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const query = new URLSearchParams({ folder: resolve(folder) });
  const { promise: exited, resolve: exit } = Promise.withResolvers<number>();
  const payload = file === undefined ? [] : [["openFile", remoteUri(server, file)]];
  if (inHost !== undefined) {
    await page.exposeFunction("codeAutomationLog", () => undefined);
    await page.exposeFunction("codeAutomationExit", exit);
    payload.push(["extensionDevelopmentPath", remoteUri(server, inHost.extension)]);
    payload.push(["extensionTestsPath", remoteUri(server, inHost.program)]);
  }
  if (payload.length > 0) query.set("payload", JSON.stringify(payload));
  await page.goto(`${server.url}/?${query}`);
  await page.locator(".monaco-workbench").waitFor();
  if (file !== undefined) await page.locator(".editor-group-container.active .view-line").first().waitFor();
  return { page, exited, close: () => context.close() };
}

function remoteUri(server: VSCodeServer, file: string): string {
  return `vscode-remote://${new URL(server.url).host}${resolve(file)}`;
}
