import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { launchChromium, openWorkbench, type ServerOptions, startVSCode, type Workbench } from "./host/index.ts";
import { type HoverAnswer, listenToHovers } from "./hover-answers.ts";
import { listenToMarks, type MarkMessage } from "./mark-messages.ts";

/** The packed extension. */
const vsix = fileURLToPath(import.meta.resolve("choosefr-vscode/dist/choosefr-vscode.vsix"));

const pages = new Set<Page>();

/** What all windows show that are open now. */
export const openPages: ReadonlySet<Page> = pages;

/** A running editor and browser for the tests of one file. */
export interface Session {
  /** All that hover providers have answered so far, in every window. */
  readonly answers: readonly HoverAnswer[];
  /** All marks that the extension has set so far, in every window. */
  readonly marks: readonly MarkMessage[];
  /** Opens a window on a new folder with these files, the first of them in an editor. */
  readonly open: (files: Readonly<Record<string, string>>, language?: "fr" | "en") => Promise<Window>;
  readonly close: () => Promise<void>;
}

/** A window and the folder that it shows. */
export interface Window extends Workbench {
  readonly folder: string;
}

/** Starts the editor with the packed extension and a browser. Close it when done. */
export async function startSession(options: Omit<ServerOptions, "vsix"> = {}): Promise<Session> {
  const folders: string[] = [];
  const server = await startVSCode({ vsix, ...options });
  const browser = await launchChromium().catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  return {
    answers: listenToHovers(browser),
    marks: listenToMarks(browser),
    open: async (files, language = "en") => {
      const folder = writeFolder(files);
      folders.push(folder);
      const [first] = Object.keys(files);
      const workbench = await openWorkbench(browser, server, {
        folder,
        language,
        ...(first === undefined ? {} : { file: join(folder, first) }),
      });
      pages.add(workbench.page);
      workbench.page.once("close", () => pages.delete(workbench.page));
      return { ...workbench, folder };
    },
    close: () => closeAll(browser, server.stop, folders),
  };
}

function writeFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "prose-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

async function closeAll(browser: Browser, stop: () => Promise<void>, folders: readonly string[]): Promise<void> {
  await browser.close();
  await stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
}
