// Times the extension inside the extension host of a real editor, prints the numbers beside their budgets, and writes
// them to reports/in-host.json.
// Run: pnpm --filter @choosefr/tests-vscode run measure, after pnpm build; pnpm soak runs it too.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { columns } from "../rig/counts/table.ts";
import { launchChromium, openWorkbench, startVSCode } from "./host/index.ts";
import type { HostReport } from "./in-host/report.ts";

const vsix = fileURLToPath(import.meta.resolve("choosefr-vscode/dist/choosefr-vscode.vsix"));
const reports = join(import.meta.dirname, "reports");

const budgets: Readonly<Record<keyof HostReport, readonly [what: string, most: number | null]>> = {
  activation: ["activation with its script, ms", 15],
  hoverMedian: ["hover provider in 5 MB, median, ms", null],
  hoverP99: ["hover provider in 5 MB, 99th percentile, ms", 1],
  keystrokeP95: ["keystroke in 1 MB, 95th percentile, ms", 2],
  longestBlockOpening: ["longest block of the host while the first text is checked, ms", null],
  longestBlockReading: ["longest block of the host while 1 MB is first read, ms", null],
  longestBlock: ["longest block of the host while typing in 1 MB, ms", 16],
  longestBlockStopped: ["the same while checking is stopped, ms", null],
  memory: ["memory above the empty host, MB", 15],
};

const folder = mkdtempSync(join(tmpdir(), "measure-"));
try {
  const texts = join(folder, "texts");
  mkdirSync(texts);
  writeTexts(texts);
  const report = await measureIn(texts, await writeProgram(folder), join(folder, "report.json"));
  const rows = Object.entries(budgets).map(([key, [what, most]]) => {
    const value = report[key as keyof HostReport];
    const remark = most !== null && value > most ? "over" : "";
    return { what, measured: value.toFixed(2), budget: most === null ? "" : `≤ ${most}`, remark };
  });
  const cells = rows.map(({ what, measured, budget, remark }) => [what, measured, budget, remark]);
  console.log(columns(["in the extension host", "measured", "budget", ""], cells).join("\n"));
  mkdirSync(reports, { recursive: true });
  writeFileSync(join(reports, "in-host.json"), `${JSON.stringify(rows, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function writeTexts(into: string): void {
  const paragraph =
    "Microsoft annonce 4 milliards d’euros en France, et Amazon plus de 1,2 milliard d’euros. La forêt amazonienne brûle, et la phrase continue encore un peu.\n\n";
  const sizes = { "small.md": 1500, "edited.md": 1_000_000, "large.md": 5_000_000 };
  for (const [name, size] of Object.entries(sizes)) {
    writeFileSync(join(into, name), paragraph.repeat(Math.ceil(size / paragraph.length)));
  }
}

/** The editor runs a program only beside an extension: writes both, this one empty. Gives their folder. */
async function writeProgram(into: string): Promise<string> {
  const manifest = { name: "in-host", publisher: "choosefr", version: "0.0.0", engines: { vscode: "^1.99.0" } };
  const extension = join(into, "extension");
  await build({
    entryPoints: [join(import.meta.dirname, "in-host", "measure.ts")],
    outfile: join(extension, "measure.cjs"),
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["vscode"],
  });
  writeFileSync(join(extension, "package.json"), JSON.stringify(manifest));
  return extension;
}

async function measureIn(texts: string, extension: string, report: string): Promise<HostReport> {
  const env = { MEASURE_EXTENSION: dirname(dirname(vsix)), MEASURE_TEXTS: texts, MEASURE_REPORT: report };
  const server = await startVSCode({ inHost: true, env });
  try {
    const browser = await launchChromium();
    try {
      const inHost = { extension, program: join(extension, "measure.cjs") };
      const { exited } = await openWorkbench(browser, server, { folder: texts, inHost });
      if ((await exited) !== 0) throw new Error(`The measuring failed in the host:\n${server.log()}`);
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
  return JSON.parse(readFileSync(report, "utf8")) as HostReport;
}
