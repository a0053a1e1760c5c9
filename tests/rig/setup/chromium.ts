import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "../process.ts";

/** Those without a window of their own first: the same engine, which spends nothing on one that nobody sees. */
const programs = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
];
const applications = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** Path of an installed Chromium or Chrome, or null. The environment variable CHROMIUM goes before all others. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  const named = env["CHROMIUM"];
  if (named !== undefined && named !== "") return isProgram(named) ? named : null;
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const places = folders.flatMap((folder) => programs.map((name) => join(folder, name)));
  return [...places, ...applications].find(isProgram) ?? null;
}

/** Path of an installed Chromium or Chrome. Throws, saying how to get one, when there is none. */
export function chromium(): string {
  const path = findChromium();
  if (path === null) {
    throw new Error(
      "The browser tests need Chromium or Chrome. Install one (on Debian or Ubuntu: apt-get install chromium), or put the path of yours in the environment variable CHROMIUM.",
    );
  }
  return path;
}

/**
 * Makes sure there is a browser: as root on Debian or Ubuntu it installs the distribution's own. Rejects, saying how
 * to get one, where it may not.
 */
export async function setUpChromium(): Promise<void> {
  if (findChromium() === null && isRootOnDebian()) {
    // fonts-liberation: without a font that has accents, a page measures and looks unlike what a reader sees.
    await apt(["update"]);
    await installFirstOf(["chromium-headless-shell", "chromium"], "fonts-liberation");
  }
  chromium();
}

/** Installs the first of some packages that the distribution has, and another with it. */
async function installFirstOf([first, ...rest]: readonly string[], other: string): Promise<void> {
  if (first === undefined) return;
  try {
    await apt(["install", "--yes", "--no-install-recommends", first, other]);
  } catch (error) {
    if (rest.length === 0) throw error;
    await installFirstOf(rest, other);
  }
}

async function apt(args: readonly string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const all = ["-q", "-o", "DPkg::Lock::Timeout=300", ...args];
  const { code, output } = await run("apt-get", all, { cwd: "/", env });
  if (code !== 0) throw new Error(`apt-get ${args.join(" ")} failed:\n${output}`);
}

function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync("/etc/debian_version") && existsSync("/usr/bin/apt-get");
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
