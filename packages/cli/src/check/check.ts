import { resolve } from "node:path";
import type { Language } from "@choosefr/model";
import type { Severities, Tally } from "@choosefr/prose/report";
import { ruleIds, rules } from "@choosefr/prose/rules";
import type { ExitCode } from "../answer.ts";
import type { CheckCall, Fault } from "../call/call.ts";
import { describeFault } from "../call/fault.ts";
import type { Config, ConfigFault } from "../config/config.ts";
import { describeConfigFault } from "../config/describe-fault.ts";
import { createIgnore, findConfig } from "../config/find-config.ts";
import { listFiles, showPath } from "../files/list-files.ts";
import { describeCommandUsage } from "../help/usage.ts";
import type { Rendering } from "../render/renderer.ts";
import type { Surroundings } from "../surroundings.ts";
import { checkInputs } from "./check-inputs.ts";
import type { CheckSettings } from "./check-text.ts";
import { DatasetFault } from "./dataset.ts";

/** `choosefr check`: reports on texts, as they are read. `named` is the language that the call names, if any. */
export async function check(
  call: CheckCall,
  named: Language | null,
  terminal: Language,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { folder, errors, input } = surroundings;
  const found = await findConfig(folder, call.config);
  const locale = named ?? found.config?.lang ?? terminal;
  if (found.config === null) {
    await errors.write(describeFaults(showPath(found.path, folder), found.faults, locale));
    return 2;
  }
  const fault = findFault(call, input.isPiped);
  if (fault !== null) {
    await errors.write(`${describeFault(fault, locale)}\n\n${describeCommandUsage("check", locale)}`);
    return 2;
  }
  const settings = settingsOf(call, found.config);
  const rendering = renderingOf(call, settings, locale, surroundings);
  const isIgnored = createIgnore(found.config);
  const inputs = listFiles(call.inputs.length === 0 ? ["-"] : call.inputs, { folder, isIgnored });
  try {
    const tally = await checkInputs(inputs, call.stdinName, { settings, rendering }, surroundings);
    return exitCodeOf(tally, call.maxWarnings ?? found.config.maxWarnings ?? 0);
  } catch (error) {
    if (!(error instanceof DatasetFault)) throw error;
    await errors.write(describeFaults(showPath(error.path, folder), error.faults, locale));
    return 2;
  }
}

function describeFaults(path: string, faults: readonly ConfigFault[], locale: Language): string {
  return faults.map((fault) => `${path}: ${describeConfigFault(fault, locale)}\n`).join("");
}

function findFault({ inputs, mending }: CheckCall, isPiped: boolean): Fault | null {
  if (inputs.length === 0 && !isPiped) return { kind: "no_input" };
  const readsInput = inputs.length === 0 || inputs.includes("-");
  return mending === "write" && readsInput ? { kind: "fix_of_input" } : null;
}

function settingsOf(call: CheckCall, config: Config): CheckSettings {
  const entries = ruleIds.map((id) => {
    const severity = config.rules[id] ?? rules[id].severity;
    return [id, severity === "off" || (severity === "note" && call.isQuiet) ? null : severity] as const;
  });
  return {
    severities: Object.fromEntries(entries) as Severities,
    language: call.textLanguage ?? config.textLang,
    asOf: call.asOf ?? config.asOf,
    tellsAll: call.tellsAll,
    mending: call.mending,
    datasets: config.datasets.map((name) => (name === "choosefr" ? name : resolve(config.folder, name))),
  };
}

function renderingOf(
  { mending, format, isQuiet }: CheckCall,
  { asOf, severities }: CheckSettings,
  locale: Language,
  { version, folder, workspace, output: { hasColour, columns } }: Surroundings,
): Rendering {
  const form = mending === "patch" ? "patch" : format;
  return { format: form, locale, version, asOf, severities, hasColour, columns, isQuiet, folder, workspace };
}

function exitCodeOf({ unreadable, errors, warnings }: Tally, maxWarnings: number): ExitCode {
  if (unreadable > 0) return 2;
  return errors > 0 || warnings > maxWarnings ? 1 : 0;
}
