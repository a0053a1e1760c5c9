import type { Language } from "@choosefr/model";
import { type CommandName, findCommand, SHARED_OPTIONS } from "../call/grammar.ts";
import { RULE_IDS, RULES } from "../check/rules.ts";
import { COMMAND_WORDS, HEADINGS } from "./texts.ts";
import { describeOptions, describeUsage, HELP_WIDTH, synopsisOf } from "./usage.ts";
import { wrapIn } from "./wrap.ts";

const INDENT = 2;

/** All about one command, in the order of a manual page; all commands in short for null. */
export function describeCommand(name: CommandName | null, locale: Language): string {
  const command = name === null ? null : findCommand(name);
  if (command === null) return describeUsage(locale);
  const words = HEADINGS[locale];
  const { summary, description, examples, exitCodes } = COMMAND_WORDS[command.name];
  const sections: readonly (readonly [string, string])[] = [
    [words.name, wrapIn(`choosefr ${command.name} – ${summary[locale]}`, INDENT, HELP_WIDTH)],
    [words.synopsis, `  ${synopsisOf(command, locale)}`],
    [words.description, description.map((one) => wrapIn(one[locale], INDENT, HELP_WIDTH)).join("\n\n")],
    ...(command.name === "check" ? [[words.rules, describeRules(locale)] as const] : []),
    [words.options, describeOptions([...command.options, ...SHARED_OPTIONS], command.name, locale).join("\n")],
    [words.exitCodes, wrapIn(exitCodes[locale], INDENT, HELP_WIDTH)],
    [words.examples, examples.map(([call, what]) => `  ${call}\n      ${what[locale]}`).join("\n")],
  ];
  return `${sections.map(([heading, body]) => `${heading}\n${body}`).join("\n\n")}\n`;
}

function describeRules(locale: Language): string {
  return RULE_IDS.map((id) => {
    const { severity, title, help } = RULES[id];
    return `  ${id} (${severity ?? "off"})\n${wrapIn(`${title[locale]}. ${help[locale]}`, 2 * INDENT + 2, HELP_WIDTH)}`;
  }).join("\n");
}
