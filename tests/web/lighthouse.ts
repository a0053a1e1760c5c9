import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../rig/process.ts";
import { chromium } from "../rig/setup/chromium.ts";
import { chromiumFlags } from "../rig/setup/chromium-flags.ts";
import { pageTypes } from "./addresses.ts";
import { startServer } from "./server.ts";

// Scores one page of each type as Lighthouse sees it on a phone: the best of three, for a busy machine slows any of
// them. Prints a line a page, and leaves the scores in reports/lighthouse.json. Names of page types may be given.
const LIGHTHOUSE = "lighthouse@13.5.0";
const TIMES = 3;
const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

type Scores = Readonly<Record<(typeof categories)[number], number>>;

interface Result {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
}

const wanted = process.argv.slice(2);
const chosen = Object.entries(pageTypes).filter(([type]) => wanted.length === 0 || wanted.includes(type));
const folder = mkdtempSync(join(tmpdir(), "choosefr-lighthouse-"));
// Canonical addresses are whole ones only where the origin is known as the site is built.
const port = await findFreePort();
await build({ SITE_ORIGIN: `http://127.0.0.1:${port}` });
const server = await startServer(port);
const pages: { readonly what: string; readonly scores: Scores }[] = [];
try {
  for (const [type, path] of chosen) {
    const tries: Scores[] = [];
    for (let time = 1; time <= TIMES; time += 1) tries.push(await score(`${server.origin}/fr${path}`));
    const scores = bestOf(tries);
    pages.push({ what: type, scores });
    console.log(`${type}: ${categories.map((name) => `${name} ${scores[name]}`).join(", ")}`);
  }
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
  await build({});
}
const reports = join(import.meta.dirname, "reports");
mkdirSync(reports, { recursive: true });
writeFileSync(join(reports, "lighthouse.json"), JSON.stringify(pages, null, 2));

/** A port of 127.0.0.1 that nobody listens on. */
async function findFreePort(): Promise<number> {
  const listener = createServer().listen(0, "127.0.0.1");
  await once(listener, "listening");
  const address = listener.address();
  listener.close();
  if (address === null || typeof address === "string") throw new Error("A listener on 127.0.0.1 has no port.");
  return address.port;
}

/** Builds the site with these variables. Throws, with what was printed, if that fails. */
async function build(variables: Readonly<Record<string, string>>): Promise<void> {
  const { SITE_ORIGIN: _, ...env } = process.env;
  const cwd = join(import.meta.dirname, "..", "..", "apps", "web");
  const { code, output } = await run(process.execPath, ["--run", "build"], { cwd, env: { ...env, ...variables } });
  if (code !== 0) throw new Error(`The site could not be built:\n${output}`);
}

/** The scores of one visit, from 0 to 100. Throws, with what was printed, if Lighthouse gave none. */
async function score(url: string): Promise<Scores> {
  const output = join(folder, "result.json");
  rmSync(output, { force: true });
  const flags = [...chromiumFlags, "--headless=new"].join(" ");
  const args = ["--yes", LIGHTHOUSE, url, "--quiet", "--output=json", `--output-path=${output}`];
  const end = await run("npx", [...args, `--only-categories=${categories.join(",")}`, `--chrome-flags=${flags}`], {
    cwd: folder,
    env: { ...process.env, CHROME_PATH: chromium() },
  });
  if (end.code !== 0) throw new Error(`Lighthouse could not judge ${url}:\n${end.output}`);
  const { categories: found } = JSON.parse(readFileSync(output, "utf8")) as Result;
  return Object.fromEntries(
    categories.map((name) => [name, Math.round((found[name]?.score ?? 0) * 100)]),
  ) as unknown as Scores;
}

/** Of each category the best score. */
function bestOf(tries: readonly Scores[]): Scores {
  return Object.fromEntries(
    categories.map((name) => [name, Math.max(...tries.map((each) => each[name]))]),
  ) as unknown as Scores;
}
