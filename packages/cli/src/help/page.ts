import type { Language } from "@choosefr/model";
import { ruleIds, rules } from "@choosefr/prose/rules";
import { type CommandName, findCommand, SHARED_OPTIONS } from "../call/grammar.ts";
import { COMMAND_WORDS } from "./command-words.ts";
import { HEADINGS } from "./headings.ts";
import { INDENT, type Section, writeSections } from "./sections.ts";
import { describeOptions, describeUsage, HELP_WIDTH, synopsisOf } from "./usage.ts";
import { wrapIn } from "./wrap.ts";

/** All about one command, in the order of a manual page; all commands in short for null. */
export function describeCommand(name: CommandName | null, locale: Language): string {
  const command = name === null ? null : findCommand(name);
  if (command === null) return describeUsage(locale);
  const words = HEADINGS[locale];
  const { summary, description, examples, exitCodes } = COMMAND_WORDS[command.name];
  const sections: readonly Section[] = [
    [words.name, wrapIn(`choosefr ${command.name} – ${summary[locale]}`, INDENT, HELP_WIDTH)],
    [words.synopsis, `  ${synopsisOf(command, locale)}`],
    [words.description, description.map((one) => wrapIn(one[locale], INDENT, HELP_WIDTH)).join("\n\n")],
    ...(command.name === "check" ? [[words.rules, describeRules(locale)] as const] : []),
    [words.options, describeOptions([...command.options, ...SHARED_OPTIONS], command.name, locale).join("\n")],
    [words.exitCodes, wrapIn(exitCodes[locale], INDENT, HELP_WIDTH)],
    [words.examples, examples.map(([call, what]) => `  ${call}\n      ${what[locale]}`).join("\n")],
  ];
  return writeSections(sections);
}

function describeRules(locale: Language): string {
  const told = ruleIds.map((id) => {
    const { severity, title, gist } = rules[id];
    return `  ${id} (${severity ?? "off"})\n${wrapIn(`${title[locale]}. ${gist[locale]}`, 3 * INDENT, HELP_WIDTH)}\n`;
  });
  return `${told.join("")}\n  ${HEADINGS[locale].aboutRule}`;
}
