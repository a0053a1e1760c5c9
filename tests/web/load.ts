import { execFileSync } from "node:child_process";
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import autocannon from "autocannon";
import { buildBareNext } from "../budgets/bare-next.ts";
import { pageTypes } from "./addresses.ts";
import { type Server, siteFolder, startServer } from "./server.ts";

// Lets many readers ask for a page again and again, of the site and of a Next application that shows nothing, each on a
// server of its own, and leaves in reports/load.json how many answers a second there were, how long one in a hundred
// took at least, and what memory the server used.
const READERS = 200;
const SECONDS = 15;
const WARM_UP_SECONDS = 3;

interface Load {
  readonly what: string;
  readonly perSecond: number;
  /** Of the time until an answer was whole, in ms. */
  readonly p50: number;
  readonly p99: number;
  /** How many readers were let down after ten seconds. */
  readonly timeouts: number;
  /** What an answer costs the server in processor time, in ms: that holds on a busy machine too. */
  readonly processor: number;
  /** Of memory in use: before the first request, at most, and some seconds after the last, in MB. */
  readonly rest: number;
  readonly peak: number;
  readonly after: number;
}

const bare = await buildBareNext();
const loads: Load[] = [];
for (const [what, folder, path] of [
  ["a bare Next page, built ahead", bare, "/"],
  ["home", siteFolder, "/fr"],
  ["an organisation, Amazon", siteFolder, `/fr${pageTypes["organisation"]}`],
  [`the heaviest edition`, siteFolder, heaviestEdition()],
  ["a bare Next page, on request", bare, "/asked"],
  ["a quiz, on request", siteFolder, `/fr${pageTypes["quiz"]}`],
  ["a bare JSON file", bare, "/bare.json"],
  ["a JSON file of the site", siteFolder, "/api/v1/organisations/amazon.json"],
] as const) {
  const load = await bear(what, folder, path);
  loads.push(load);
  console.log(
    `${what}: ${load.perSecond.toFixed(0)}/s, median ${load.p50} ms, p99 ${load.p99} ms, ` +
      `${load.timeouts} let down, ${load.processor.toFixed(2)} ms of processor each, ` +
      `memory ${load.rest.toFixed(0)} → ${load.peak.toFixed(0)} → ${load.after.toFixed(0)} MB`,
  );
}
const reports = join(import.meta.dirname, "reports");
mkdirSync(reports, { recursive: true });
writeFileSync(join(reports, "load.json"), JSON.stringify(loads, null, 2));

/** Loads one page of what is built in a folder. Throws where an answer is not the page. */
async function bear(what: string, folder: string, path: string): Promise<Load> {
  const server = await startServer(0, folder);
  try {
    const rest = memoryOf(server);
    await ask(server, path, WARM_UP_SECONDS);
    let peak = rest;
    const watch = setInterval(() => {
      peak = Math.max(peak, memoryOf(server));
    }, 250);
    const before = processorTimeOf(server);
    const { requests, latency, non2xx, timeouts } = await ask(server, path, SECONDS);
    const processor = (processorTimeOf(server) - before) / requests.total;
    clearInterval(watch);
    if (non2xx > 0) throw new Error(`${path}: ${non2xx} answers were not the page.`);
    await setTimeout(5000);
    const { p50, p99 } = latency;
    return { what, perSecond: requests.average, p50, p99, timeouts, processor, rest, peak, after: memoryOf(server) };
  } finally {
    await server.stop();
  }
}

function ask({ origin }: Server, path: string, duration: number): Promise<autocannon.Result> {
  const headers = { "accept-encoding": "gzip, deflate, br", "accept-language": "fr" };
  return autocannon({ url: `${origin}${path}`, connections: READERS, duration, headers });
}

/** What a server holds in memory, in MB. */
function memoryOf({ pid }: Server): number {
  return Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024;
}

/** The processor time that a server has taken so far, in ms. */
function processorTimeOf({ pid }: Server): number {
  const [days, hours, minutes, seconds] =
    /^(?:(\d+)-)?(?:(\d+):)?(\d+):([\d.]+)$/u
      .exec(execFileSync("ps", ["-o", "cputime=", "-p", String(pid)], { encoding: "utf8" }).trim())
      ?.slice(1)
      .map((part) => Number(part ?? 0)) ?? [];
  return ((((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000;
}

function heaviestEdition(): string {
  const pages = join(siteFolder, ".next/server/app");
  const [heaviest] = globSync("fr/editions/*.html", { cwd: pages })
    .map((file) => ({ file, bytes: gzipSync(readFileSync(join(pages, file))).length }))
    .toSorted((a, b) => b.bytes - a.bytes);
  if (heaviest === undefined) throw new Error("No edition is built.");
  return `/${heaviest.file.replaceAll("\\", "/").replace(/\.html$/u, "")}`;
}
