import { randomInt } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { columns } from "./rig/counts/table.ts";
import { countSuite } from "./rig/counts/vitest-report.ts";
import { endChildrenOnInterrupt } from "./rig/interrupt.ts";
import { listMembers, type Member } from "./rig/members.ts";
import { run } from "./rig/process.ts";
import { setUp } from "./rig/setup/index.ts";
import { writeMeasurements } from "./rig/soak/readme.ts";
import { type Repetition, soakRow } from "./rig/soak/repetition.ts";
import { useTemporaryFolderOfOwn } from "./rig/temporary-folder.ts";

const root = join(import.meta.dirname, "..");
const usage = `Runs test suites again and again, past turbo's cache and with other random cases each time, to find those that
fail only sometimes, each page of the site in both languages in every way, and what must never fail in the editor in the
oldest one too; judges every regular expression and the HTML of every page of the site anew, lints a hundred thousand
questions; then weighs and times what the README tells, scores pages of the site by Lighthouse and lets two hundred
readers at once ask for them, and writes the tables there. With --texts it reads that many texts by chance as well, on
all cores; ten million take about half an hour on four.

  pnpm soak [--times N] [--texts N] [suite...]

A suite is named by its member's folder or the folder's last part: tests/vscode, vscode. Without one, the slow suites
run. Each runs 5 times unless told. Build first: pnpm build.`;

const { values: flags, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    times: { type: "string", default: "5" },
    texts: { type: "string", default: "0" },
    help: { type: "boolean", default: false },
  },
});

useTemporaryFolderOfOwn();
const interruption = endChildrenOnInterrupt();
process.exitCode = flags.help ? explain() : await soak(Number.parseInt(flags.times, 10), Number(flags.texts), names);

/** Runs the named suites in turn, prints a table, and gives the exit code: 1 if a run failed, 2 if asked for nothing. */
async function soak(times: number, texts: number, wanted: readonly string[]): Promise<number> {
  const members = (await listMembers(root)).filter(({ scripts }) => scripts.includes("test"));
  const chosen = wanted.length > 0 ? members.filter(isNamed(wanted)) : members.filter(({ pace }) => pace === "slow");
  if (chosen.length === 0 || !(times > 0) || !(texts >= 0)) {
    console.error(`${usage}\n\nSuites: ${members.map(({ folder }) => folder).join(", ")}`);
    return 2;
  }
  await setUp((name, { code, output }) => code !== 0 && console.error(`${name}: ${output}`));
  const rows: (readonly string[])[] = [];
  let hasFailed = false;
  for (const member of chosen) {
    const repetitions: Repetition[] = [];
    for (let time = 1; time <= times && !interruption.aborted; time += 1) {
      repetitions.push(await repeat(member, `${time}/${times}`));
    }
    if (interruption.aborted) return 1;
    hasFailed ||= repetitions.some(({ failed }) => failed > 0);
    rows.push(soakRow(member.folder, repetitions));
  }
  const headings = ["suite", "runs", "failed runs", "tests a run", "min s", "median s", "max s", ""];
  console.log(`\n${columns(headings, rows).join("\n")}`);
  const isOldestFine = !chosen.some(({ folder }) => folder === "tests/vscode") || (await testOldestEditor());
  const areTextsRead = await readTexts(texts);
  const areJudged = await judgePatterns();
  const areWellMade = await generateQuestions();
  const arePagesValid = await validatePages();
  await measure();
  writeMeasurements(root, { headings, rows });
  return hasFailed || !isOldestFine || !areTextsRead || !areJudged || !areWellMade || !arePagesValid ? 1 : 0;
}

/** Runs the golden moments in the oldest editor that the extension promises to work in. True if none failed. */
async function testOldestEditor(): Promise<boolean> {
  const env = { ...process.env, VSCODE_EDITION: "oldest" };
  const cwd = join(root, "tests/vscode");
  const { code, output } = await run(process.execPath, ["--run", "golden"], { cwd, env });
  console.log(code === 0 ? "the golden moments pass in the oldest editor" : output);
  return code === 0;
}

/** Weighs and times anew what the README tells. */
async function measure(): Promise<void> {
  const scripts = [
    ["tests/budgets", "test"],
    ["tests/bench", "bench"],
    ["tests/vscode", "measure"],
    ["tests/web", "lighthouse"],
    ["tests/web", "load"],
  ] as const;
  for (const [member, script] of scripts) {
    const { output } = await run(process.execPath, ["--run", script], { cwd: join(root, member) });
    console.log(output);
  }
}

/** Reads so many texts by chance, a share on each core, with seeds that no run had before. True if none had a fault. */
async function readTexts(count: number): Promise<boolean> {
  const cores = availableParallelism();
  const share = Math.ceil(count / cores);
  if (share === 0) return true;
  const seed = randomInt(2 ** 31);
  const runs = Array.from({ length: cores }, (_, core) => {
    const args = ["tests/fuzz/fuzz.ts", "--count", String(share), "--seed", String(seed + core * share)];
    return run(process.execPath, args, { cwd: root, limitMinutes: 24 * 60, hear: show });
  });
  const ends = await Promise.all(runs);
  const read = ends.map(({ stdout }) => Number(/^(\d+) texts from seed/mu.exec(stdout)?.[1] ?? 0));
  console.log(`${read.reduce((sum, each) => sum + each, 0)} texts read in all`);
  return ends.every(({ code }) => code === 0);
}

/** Judges every regular expression of ours again, and writes the list of them. True if none was refused. */
async function judgePatterns(): Promise<boolean> {
  const args = ["tests/fuzz/patterns/judge.ts", "--all"];
  const { code } = await run(process.execPath, args, { cwd: root, limitMinutes: 24 * 60, hear: show });
  return code === 0;
}

/** Makes a hundred thousand questions by chance and lints each. True if nothing was found. */
async function generateQuestions(): Promise<boolean> {
  const args = ["--run", "generate", "--", "--seed", String(randomInt(2 ** 31))];
  const { code } = await run(process.execPath, args, { cwd: join(root, "packages/quiz"), hear: show });
  return code === 0;
}

/** Judges the HTML of every page of the site that was built ahead. True if nothing was found. */
async function validatePages(): Promise<boolean> {
  const { code } = await run(process.execPath, ["--run", "validate-html"], {
    cwd: join(root, "tests/web"),
    hear: show,
  });
  return code === 0;
}

function show(printed: string): void {
  process.stdout.write(printed);
}

async function repeat(member: Member, label: string): Promise<Repetition> {
  const folder = join(root, member.folder);
  const report = join(folder, "reports", "vitest.json");
  rmSync(report, { force: true });
  const seed = String(randomInt(2 ** 31));
  const env = { ...process.env, PROPERTY_SEED: seed, IN_FULL: "1" };
  const { code, output, seconds } = await run(process.execPath, ["--run", "test"], { cwd: folder, env });
  const { passed, failed } = countSuite(readOrNull(report), code === 0);
  if (failed > 0) console.log(output);
  console.log(
    `${member.folder} ${label}: ${passed} passed, ${failed} failed in ${seconds.toFixed(1)} s, PROPERTY_SEED=${seed}`,
  );
  return { passed, failed, seconds };
}

function isNamed(wanted: readonly string[]): (member: Member) => boolean {
  return ({ folder }) => wanted.some((name) => folder === name || folder.endsWith(`/${name}`));
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

function explain(): number {
  console.log(usage);
  return 0;
}
