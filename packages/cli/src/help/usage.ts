import type { Language } from "@choosefr/model";
import { COMMANDS, type Command, type CommandName, findCommand, type Option, SHARED_OPTIONS } from "../call/grammar.ts";
import { COMMAND_WORDS } from "./command-words.ts";
import { HEADINGS } from "./headings.ts";
import { OPERAND_WORDS, OPTION_WORDS, VALUE_WORDS } from "./option-words.ts";
import { wrap } from "./wrap.ts";

/** How wide help is, whatever the terminal: it is read in pagers and pasted into letters. */
export const HELP_WIDTH = 80;

/** How the whole command is called. */
export function describeUsage(locale: Language): string {
  const words = HEADINGS[locale];
  const synopses = COMMANDS.map((command) => synopsisOf(command, locale));
  const width = Math.max(...COMMANDS.map(({ name }) => name.length)) + 2;
  const summaries = COMMANDS.map(({ name }) => `  ${name.padEnd(width)}${COMMAND_WORDS[name].summary[locale]}`);
  return [
    ...synopses.map((synopsis, place) => `${place === 0 ? words.usage : " ".repeat(words.usage.length)} ${synopsis}`),
    "",
    words.commands,
    ...summaries,
    "",
    words.shared,
    ...describeOptions(SHARED_OPTIONS, null, locale),
    "",
    words.exit,
    words.more,
    "",
  ].join("\n");
}

/** How one command is called: a line or two, for whoever called it wrongly. */
export function describeCommandUsage(name: CommandName, locale: Language): string {
  const command = findCommand(name);
  const { usage, aboutCommand } = HEADINGS[locale];
  if (command === null) return describeUsage(locale);
  return `${usage} ${synopsisOf(command, locale)}\n${aboutCommand} ${name}\n`;
}

/** A command with what may follow it, on one line. */
export function synopsisOf({ name, operand, options }: Command, locale: Language): string {
  const parts = ["choosefr", name];
  if (options.length > 0) parts.push(HEADINGS[locale].anyOptions);
  if (operand !== null) {
    const { name: what, choices, isNeeded, isRepeated } = operand;
    const isShort = choices !== null && choices.length <= 3;
    const word = isShort ? choices.join("|") : OPERAND_WORDS[what][locale];
    parts.push((isNeeded ? word : `[${word}]`) + (isRepeated ? "…" : ""));
  }
  return parts.join(" ");
}

/** Options with what they do, in two columns. */
export function describeOptions(
  options: readonly Option[],
  command: CommandName | null,
  locale: Language,
): readonly string[] {
  const heads = options.map((option) => headOf(option, locale));
  const width = Math.max(...heads.map((head) => head.length)) + 2;
  return options.flatMap((option, place) => {
    const lines = wrap(wordsOf(option, command)[locale], HELP_WIDTH - width - 2);
    return lines.map((line, number) => `  ${(number === 0 ? (heads[place] ?? "") : "").padEnd(width)}${line}`);
  });
}

/** What an option does. */
export function wordsOf({ name }: Option, command: CommandName | null): Readonly<Record<Language, string>> {
  return name === "format" ? OPTION_WORDS.format[command === "list" ? "list" : "check"] : OPTION_WORDS[name];
}

function headOf({ name, short, value }: Option, locale: Language): string {
  const head = short === null ? `    --${name}` : `-${short}, --${name}`;
  switch (value.kind) {
    case "flag":
      return head;
    case "choice":
      return `${head} ${value.word === undefined ? value.choices.join("|") : VALUE_WORDS[value.word][locale]}`;
    case "day":
    case "number":
    case "path":
    case "name":
    case "text":
      return `${head} ${VALUE_WORDS[value.kind][locale]}`;
    default:
      return value satisfies never;
  }
}
