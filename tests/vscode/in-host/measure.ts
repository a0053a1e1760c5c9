// Runs inside the Node extension host of a real editor: times what the extension does there, and writes the numbers to
// the file that MEASURE_REPORT names. `measure.ts` beside this folder starts it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { setTimeout as pause, setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import * as vscode from "vscode";
import { loadExtension } from "./loaded-extension.ts";
import type { HostReport } from "./report.ts";

/** What the editor calls. */
export async function run(): Promise<void> {
  const texts = variable("MEASURE_TEXTS");
  const small = await vscode.workspace.openTextDocument(join(texts, "small.md"));
  await vscode.window.showTextDocument(small);
  await pause(2000);
  const before = await heapSize();
  const extension = loadExtension(variable("MEASURE_EXTENSION"));
  const started = performance.now();
  extension.activate();
  const activation = performance.now() - started;
  // Documents are checked after a pause.
  const longestBlockOpening = await longestBlockWhile(async () => {
    await ask(extension.hover(), small, new vscode.Position(0, 2));
    await pause(2000);
  });
  const memory = (await heapSize()) - before;

  const hovers = await timeHovers(extension.hover(), join(texts, "large.md"));
  const edited = await vscode.workspace.openTextDocument(join(texts, "edited.md"));
  const editor = await vscode.window.showTextDocument(edited);
  // It is shown, and its check about to begin.
  await pause(250);
  const longestBlockReading = await longestBlockWhile(() => pause(8000));
  const untyped = extension.keystrokes.length;
  const longestBlock = await longestBlockWhile(() => type(editor));
  const keystrokes = extension.keystrokes.slice(untyped);
  await vscode.commands.executeCommand("choosefr.stopChecking");
  const report: HostReport = {
    activation,
    hoverMedian: rank(hovers, 0.5),
    hoverP99: rank(hovers, 0.99),
    keystrokeP95: rank(keystrokes, 0.95),
    longestBlock,
    longestBlockOpening,
    longestBlockReading,
    longestBlockStopped: await longestBlockWhile(() => type(editor)),
    memory,
  };
  writeFileSync(variable("MEASURE_REPORT"), JSON.stringify(report));
}

function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set.`);
  return value;
}

/** Megabytes of the heap that are in use, once all that can go has gone. */
async function heapSize(): Promise<number> {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  for (let time = 0; time < 3; time += 1) {
    collect();
    await pause(50);
  }
  return process.memoryUsage().heapUsed / 1e6;
}

async function timeHovers(provider: vscode.HoverProvider, path: string): Promise<readonly number[]> {
  const document = await vscode.workspace.openTextDocument(path);
  await pause(2000);
  const places = placesOf(document, 2000);
  for (const place of places.slice(0, 100)) await ask(provider, document, place);
  const times: number[] = [];
  for (const place of places) {
    const from = performance.now();
    await ask(provider, document, place);
    times.push(performance.now() - from);
  }
  return times;
}

async function ask(provider: vscode.HoverProvider, document: vscode.TextDocument, at: vscode.Position): Promise<void> {
  const { token } = new vscode.CancellationTokenSource();
  await provider.provideHover(document, at, token);
}

/** So many places all over the document, on a name where their line holds one. */
function placesOf(document: vscode.TextDocument, count: number): readonly vscode.Position[] {
  const step = Math.max(1, Math.floor(document.lineCount / count));
  return Array.from({ length: count }, (_, index) => {
    const line = (index * step) % document.lineCount;
    const at = document.lineAt(line).text.indexOf("Microsoft");
    return new vscode.Position(line, Math.max(0, at) + 2);
  });
}

/** The longest time in which the host could do nothing else while something was done. */
async function longestBlockWhile(act: () => Promise<unknown>): Promise<number> {
  const over = new AbortController();
  const longest = watchForBlocks(over.signal);
  await act();
  over.abort();
  return longest;
}

/** Types a hundred signs with pauses. */
async function type(editor: vscode.TextEditor): Promise<void> {
  const middle = new vscode.Position(Math.floor(editor.document.lineCount / 2), 0);
  for (let sign = 1; sign <= 100; sign += 1) {
    await editor.edit((edit) => edit.insert(middle, "a"), { undoStopBefore: false, undoStopAfter: false });
    await pause(sign % 20 === 0 ? 900 : 60);
  }
}

async function watchForBlocks(over: AbortSignal): Promise<number> {
  let longest = 0;
  while (!over.aborted) {
    const from = performance.now();
    await setImmediate();
    longest = Math.max(longest, performance.now() - from);
  }
  return longest;
}

function rank(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
