import type { Language } from "@choosefr/model";
import type { Answer, ExitCode } from "./answer.ts";
import type { Call } from "./call/call.ts";
import { describeFault } from "./call/fault.ts";
import { readCall } from "./call/read-call.ts";
import { check } from "./check/check.ts";
import { exportRecord } from "./export.ts";
import { writeCompletions } from "./help/completions.ts";
import { describeCommand } from "./help/page.ts";
import { writeRule } from "./help/rule-page.ts";
import { describeCommandUsage, describeUsage } from "./help/usage.ts";
import { list } from "./list.ts";
import { quiz } from "./quiz/quiz.ts";
import { show } from "./show.ts";
import type { Surroundings } from "./surroundings.ts";

/** Runs the command with its arguments. A wrong call is answered with its reason and the usage. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const call = readCall(args);
  const terminal: Language = /^fr\b|^fr_/iu.test(surroundings.language) ? "fr" : "en";
  const locale = call.language ?? terminal;
  switch (call.asks) {
    case "check":
      return check(call, call.language, terminal, surroundings);
    case "quiz":
      return quiz(call, locale, surroundings);
    case "export":
      return exportRecord(call.format, call.out, locale, surroundings);
    default: {
      const { output, errors, exitCode } = answer(call, locale, surroundings.version);
      await surroundings.output.write(output);
      await surroundings.errors.write(errors);
      return exitCode;
    }
  }
}

/** The calls that touch nothing but the record. */
function answer(
  call: Exclude<Call, { readonly asks: "check" | "quiz" | "export" }>,
  locale: Language,
  version: string,
): Answer {
  switch (call.asks) {
    case "help":
      return said(describeCommand(call.about, locale));
    case "rule":
      return said(writeRule(call.rule, locale));
    case "version":
      return said(`${version}\n`);
    case "show":
      return show(call.name, locale);
    case "list":
      return list(call.what, call.format, locale);
    case "completions":
      return said(writeCompletions(call.shell, locale));
    case "nothing": {
      const usage = call.command === null ? describeUsage(locale) : describeCommandUsage(call.command, locale);
      return { output: "", errors: `${describeFault(call.fault, locale)}\n\n${usage}`, exitCode: 2 };
    }
    default:
      return call satisfies never;
  }
}

function said(output: string): Answer {
  return { output, errors: "", exitCode: 0 };
}
