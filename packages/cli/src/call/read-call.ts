import { parseArgs } from "node:util";
import type { EditionId, Language } from "@choosefr/model";
import { isRule } from "@choosefr/prose/rules";
import type { QuestionKind, Sector } from "@choosefr/quiz";
import type { QuizExportFormat } from "@choosefr/quiz/exports";
import type { Call, Fault } from "./call.ts";
import { isDay } from "./day.ts";
import {
  COMMANDS,
  type Command,
  type ExportFormat,
  findCommand,
  type Listed,
  type ListFormat,
  type Option,
  type OptionName,
  type OptionValue,
  type ReportFormat,
  SHARED_OPTIONS,
  type Shell,
} from "./grammar.ts";
import { findNearest } from "./nearest.ts";

/** Reads the arguments of the command. Never throws: what is wrong with them is the answer. */
export function readCall(args: readonly string[]): Call {
  // What is strict throws at the first thing it finds, in English.
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: PARSED_OPTIONS,
    strict: false,
    tokens: true,
  });
  const language = values["lang"] === "fr" || values["lang"] === "en" ? values["lang"] : null;
  const [name, ...operands] = positionals;
  const command = name === undefined ? null : findCommand(name);
  const nothing = (fault: Fault): Call => ({ language, asks: "nothing", command: command?.name ?? null, fault });

  const unknown = name === undefined || command !== null ? null : unknownCommand(name);
  for (const token of tokens) {
    const fault = token.kind === "option" ? findOptionFault(token, command) : null;
    if (fault !== null) return nothing(fault);
  }
  if (values["help"] === true) return { language, asks: "help", about: command?.name ?? null };
  if (values["version"] === true) return { language, asks: "version" };
  if (unknown !== null) return nothing(unknown);
  if (command === null) return nothing({ kind: "no_command" });
  const fault = findOperandFault(command, operands) ?? findClash(command, values);
  return fault === null ? { language, ...followCommand(command, operands, values) } : nothing(fault);
}

/** How many questions a quiz has unless told, and at most. */
const USUAL_LENGTH = 5;
const MOST_LENGTH = 50;

type Values = Readonly<Record<string, string | boolean | undefined | (string | boolean)[]>>;
type Asked = Call extends infer One ? (One extends Call ? Omit<One, "language"> : never) : never;

/** The same name means the same kind of option in every command, so that a call can be parted before its command is known. */
const PARSED_OPTIONS = Object.fromEntries(
  [...COMMANDS.flatMap(({ options }) => options), ...SHARED_OPTIONS].map(({ name, short, value }) => [
    name,
    { type: value.kind === "flag" ? "boolean" : "string", ...(short === null ? {} : { short }) } as const,
  ]),
);

function unknownCommand(found: string): Fault {
  const names = COMMANDS.map(({ name }) => name);
  return { kind: "unknown_command", found, near: findNearest(found, names) };
}

interface OptionToken {
  readonly name: string;
  /** As it is written, with its hyphens. */
  readonly rawName: string;
  readonly value: string | undefined;
}

function findOptionFault({ name, rawName, value: found }: OptionToken, command: Command | null): Fault | null {
  const options = [...(command?.options ?? []), ...SHARED_OPTIONS];
  const option = options.find((one) => one.name === name);
  if (option !== undefined) return findValueFault(option, rawName, found);
  const owner = COMMANDS.find((one) => one.options.some((other) => other.name === name));
  if (owner !== undefined) return { kind: "option_elsewhere", found: rawName, command: owner.name };
  return { kind: "unknown_option", found: rawName, near: findOptionNear(name, options) };
}

/** The option that was perhaps meant, as it is written: a letter in the other case, or a name with a slip in it. */
function findOptionNear(name: string, options: readonly Option[]): string | null {
  const letter = options.find(({ short }) => short !== null && short.toLowerCase() === name.toLowerCase());
  if (letter !== undefined) return `-${letter.short}`;
  const near = findNearest(
    name,
    options.map((one) => one.name),
  );
  return near === null ? null : `--${near}`;
}

function findValueFault({ name, value }: Option, rawName: string, found: string | undefined): Fault | null {
  if (value.kind === "flag") return found === undefined ? null : { kind: "value_not_taken", option: rawName, found };
  if (found === undefined || found === "") return { kind: "no_value", option: name, value };
  return isValue(value, found) ? null : { kind: "wrong_value", option: name, value, found };
}

function isValue(value: OptionValue, found: string): boolean {
  switch (value.kind) {
    case "choice":
      return value.choices.includes(found);
    case "day":
      return isDay(found);
    case "number":
      return /^\d{1,9}$/u.test(found);
    case "path":
    case "name":
    case "text":
      return true;
    case "flag":
      return false;
    default:
      return value satisfies never;
  }
}

function findOperandFault({ name, operand }: Command, operands: readonly string[]): Fault | null {
  const [first, second] = operands;
  if (operand === null) return first === undefined ? null : { kind: "operand_too_many", found: first, command: name };
  // An empty path would be the folder of the call, with all that is in it.
  if (operand.name === "INPUT" && operands.includes("")) return { kind: "empty_input" };
  const { choices, isNeeded, isRepeated } = operand;
  if (isNeeded && operands.join("").trim() === "") return { kind: "no_operand", command: name, choices };
  if (first !== undefined && choices !== null && !choices.includes(first)) {
    return {
      kind: "unknown_operand",
      found: first,
      choices,
      near: findNearest(first, choices) ?? choices.find((one) => one.startsWith(first)) ?? null,
    };
  }
  return isRepeated || second === undefined ? null : { kind: "operand_too_many", found: second, command: name };
}

function findClash(command: Command, values: Values): Fault | null {
  const { fix, format } = values;
  if (command.name === "quiz") {
    const isWritten = values["out"] === undefined || values["export"] !== undefined;
    return isWritten ? null : { kind: "needs", one: "--out", other: "--export" };
  }
  const dryRun = values["fix-dry-run"];
  if (fix === true && dryRun === true) return { kind: "not_together", one: "--fix", other: "--fix-dry-run" };
  if (dryRun === true && format !== undefined && format !== "pretty") {
    return { kind: "not_together", one: "--fix-dry-run", other: `--format ${String(format)}` };
  }
  const isClear = values["all"] !== true || format === "json";
  return isClear ? null : { kind: "needs", one: "--all", other: "--format json" };
}

/** What a call without fault asks for: its operands and values are of those that the grammar lists. */
function followCommand({ name }: Command, operands: readonly string[], values: Values): Asked {
  const [first] = operands;
  switch (name) {
    case "check":
      return {
        asks: "check",
        inputs: operands,
        format: (textOf(values, "format") ?? "pretty") as ReportFormat,
        asOf: textOf(values, "as-of"),
        textLanguage: textOf(values, "text-lang") as Language | null,
        tellsAll: values["all"] === true,
        mending: values["fix"] === true ? "write" : values["fix-dry-run"] === true ? "patch" : "none",
        maxWarnings: textOf(values, "max-warnings") === null ? null : Number(values["max-warnings"]),
        isQuiet: values["quiet"] === true,
        stdinName: textOf(values, "stdin-filename"),
        config: textOf(values, "config"),
      };
    case "show":
      return { asks: "show", name: operands.join(" ") };
    case "list":
      return {
        asks: "list",
        what: (first ?? "organisations") as Listed,
        format: (textOf(values, "format") ?? "text") as ListFormat,
      };
    case "quiz":
      return {
        asks: "quiz",
        choice: {
          about: textOf(values, "about"),
          edition: textOf(values, "edition") as EditionId | null,
          sector: textOf(values, "sector") as Sector | null,
          kind: textOf(values, "kind") as QuestionKind | null,
        },
        length: Math.min(Number(textOf(values, "length") ?? USUAL_LENGTH), MOST_LENGTH),
        seed: textOf(values, "seed"),
        format: textOf(values, "export") as QuizExportFormat | null,
        out: textOf(values, "out"),
      };
    case "export":
      return { asks: "export", format: first as ExportFormat, out: textOf(values, "out") };
    case "completions":
      return { asks: "completions", shell: first as Shell };
    case "help":
      return first !== undefined && isRule(first)
        ? { asks: "rule", rule: first }
        : { asks: "help", about: first === undefined ? null : (findCommand(first)?.name ?? null) };
    default:
      return name satisfies never;
  }
}

function textOf(values: Values, name: OptionName): string | null {
  const value = values[name];
  return typeof value === "string" ? value : null;
}
