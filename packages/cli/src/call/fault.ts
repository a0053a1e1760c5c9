import { type Language, NBSP } from "@choosefr/model";
import type { Fault } from "./call.ts";
import { COMMANDS, type CommandName, type OptionValue } from "./grammar.ts";
import { findNearest } from "./nearest.ts";

/** One line on a wrong call: what was found, what was expected, what to write instead. */
export function describeFault(fault: Fault, locale: Language): string {
  return locale === "fr" ? describeInFrench(fault) : describeInEnglish(fault);
}

const ALL_COMMANDS: readonly CommandName[] = COMMANDS.map(({ name }) => name);

function describeInFrench(fault: Fault): string {
  switch (fault.kind) {
    case "no_command":
      return `Aucune commande n’est donnée${NBSP}; il faut ${oneOf(ALL_COMMANDS, "fr")}. Écrivez par exemple${NBSP}: choosefr show Amazon`;
    case "empty_input":
      return `Une entrée est vide${NBSP}; il faut un fichier, un dossier ou un motif. Écrivez par exemple${NBSP}: choosefr check README.md, et si elle vient d’une variable, vérifiez que celle-ci a une valeur.`;
    case "no_input":
      return `Rien n’est à vérifier${NBSP}: aucun fichier n’est nommé et rien n’arrive par l’entrée standard. Écrivez par exemple${NBSP}: choosefr check README.md`;
    case "unknown_command":
      return `La commande «${NBSP}${fault.found}${NBSP}» n’existe pas${NBSP}; il faut ${oneOf(ALL_COMMANDS, "fr")}. Écrivez par exemple${NBSP}: choosefr ${fault.near ?? "show Amazon"}`;
    case "unknown_option":
      return `L’option ${fault.found} n’existe pas. ${fault.near === null ? "" : `Écrivez ${fault.near} si c’est elle que vous cherchez. `}Retirez-la ou, si elle fait partie d’un nom, écrivez -- devant ce nom.`;
    case "option_elsewhere":
      return `L’option ${fault.found} appartient à choosefr ${fault.command}, pas à cette commande. Retirez-la, ou écrivez choosefr ${fault.command}.`;
    case "no_operand":
      return `Rien ne suit ${fault.command}${NBSP}; il faut ${fault.choices === null ? "le nom d’une organisation ou d’un sommet" : oneOf(fault.choices, "fr")}. Écrivez par exemple${NBSP}: choosefr ${fault.command} ${fault.choices?.[0] ?? "Amazon"}`;
    case "unknown_operand":
      return `«${NBSP}${fault.found}${NBSP}» ne convient pas ici${NBSP}; il faut ${oneOf(fault.choices, "fr")}. Écrivez par exemple ${fault.near ?? fault.choices[0] ?? ""}.`;
    case "operand_too_many":
      return `«${NBSP}${fault.found}${NBSP}» est de trop${NBSP}: choosefr ${fault.command} n’attend rien de plus. Écrivez la commande sans lui.`;
    case "no_value":
      return `Rien ne suit --${fault.option}${NBSP}; il faut ${expected(fault.value, "fr")}. Écrivez par exemple --${fault.option} ${example(fault.value)}, ou retirez l’option.`;
    case "wrong_value":
      return `--${fault.option} n’accepte pas «${NBSP}${fault.found}${NBSP}»${NBSP}; il faut ${expected(fault.value, "fr")}. Écrivez par exemple --${fault.option} ${exampleNear(fault.found, fault.value)}, ou retirez l’option.`;
    case "value_not_taken":
      return `L’option ${fault.option} ne prend pas de valeur, mais «${NBSP}${fault.found}${NBSP}» la suit. Écrivez ${fault.option} seul.`;
    case "not_together":
      return `${fault.one} et ${fault.other} ne vont pas ensemble. Écrivez l’un ou l’autre.`;
    case "needs":
      return `${fault.one} demande ${fault.other}. Écrivez les deux, ou retirez ${fault.one}.`;
    case "fix_of_input":
      return `--fix écrit dans des fichiers, mais un texte vient de l’entrée standard. Écrivez des noms de fichiers à sa place, ou --fix-dry-run pour voir ce qui changerait.`;
    case "binary_to_terminal":
      return `Le format ${fault.format} n’est pas du texte et ne se lit pas dans un terminal. Écrivez --out et un fichier, ou redirigez la sortie.`;
    default:
      return fault satisfies never;
  }
}

function describeInEnglish(fault: Fault): string {
  switch (fault.kind) {
    case "no_command":
      return `No command is given; expected ${oneOf(ALL_COMMANDS, "en")}. Write, for instance: choosefr show Amazon`;
    case "empty_input":
      return "An input is empty; expected a file, a folder or a pattern. Write, for instance: choosefr check README.md, and if it comes from a variable, check that this has a value.";
    case "no_input":
      return "There is nothing to check: no file is named and nothing is piped in. Write, for instance: choosefr check README.md";
    case "unknown_command":
      return `There is no command “${fault.found}”; expected ${oneOf(ALL_COMMANDS, "en")}. Write, for instance: choosefr ${fault.near ?? "show Amazon"}`;
    case "unknown_option":
      return `There is no option ${fault.found}. ${fault.near === null ? "" : `Write ${fault.near} if that is the one you want. `}Leave it out or, if it belongs to a name, write -- before that name.`;
    case "option_elsewhere":
      return `The option ${fault.found} belongs to choosefr ${fault.command}, not to this command. Leave it out, or write choosefr ${fault.command}.`;
    case "no_operand":
      return `Nothing follows ${fault.command}; expected ${fault.choices === null ? "the name of an organisation or of a summit" : oneOf(fault.choices, "en")}. Write, for instance: choosefr ${fault.command} ${fault.choices?.[0] ?? "Amazon"}`;
    case "unknown_operand":
      return `“${fault.found}” does not fit here; expected ${oneOf(fault.choices, "en")}. Write, for instance, ${fault.near ?? fault.choices[0] ?? ""}.`;
    case "operand_too_many":
      return `“${fault.found}” is one too many: choosefr ${fault.command} expects nothing more. Write the command without it.`;
    case "no_value":
      return `Nothing follows --${fault.option}; expected ${expected(fault.value, "en")}. Write, for instance, --${fault.option} ${example(fault.value)}, or leave the option out.`;
    case "wrong_value":
      return `--${fault.option} does not take “${fault.found}”; expected ${expected(fault.value, "en")}. Write, for instance, --${fault.option} ${exampleNear(fault.found, fault.value)}, or leave the option out.`;
    case "value_not_taken":
      return `The option ${fault.option} takes no value, but “${fault.found}” follows it. Write ${fault.option} alone.`;
    case "not_together":
      return `${fault.one} and ${fault.other} do not go together. Write one or the other.`;
    case "needs":
      return `${fault.one} needs ${fault.other}. Write both, or leave ${fault.one} out.`;
    case "fix_of_input":
      return "--fix writes to files, but a text comes from standard input. Write names of files in its place, or --fix-dry-run to see what would change.";
    case "binary_to_terminal":
      return `The format ${fault.format} is no text and cannot be read in a terminal. Write --out and a file, or redirect the output.`;
    default:
      return fault satisfies never;
  }
}

function expected(value: OptionValue, locale: Language): string {
  switch (value.kind) {
    case "choice":
      return oneOf(value.choices, locale);
    case "day":
      return locale === "fr" ? "un jour du calendrier, année-mois-jour" : "a day of the calendar, year-month-day";
    case "number":
      return locale === "fr" ? "un nombre entier à partir de 0" : "a whole number from 0";
    case "path":
      return locale === "fr" ? "un nom de fichier" : "the name of a file";
    case "name":
      return locale === "fr" ? "le nom d’une organisation" : "the name of an organisation";
    case "text":
      return locale === "fr" ? "un mot" : "a word";
    case "flag":
      return "";
    default:
      return value satisfies never;
  }
}

/** What was perhaps meant, else any value that can stand there. */
function exampleNear(found: string, value: OptionValue): string {
  const near = value.kind === "choice" ? findNearest(found, value.choices) : null;
  return near ?? example(value);
}

function example(value: OptionValue): string {
  switch (value.kind) {
    case "choice":
      return value.choices[0] ?? "";
    case "day":
      return "2024-05-13";
    case "number":
      return "10";
    case "path":
      return "texte.md";
    case "name":
      return "Amazon";
    case "text":
      return "lundi";
    case "flag":
      return "";
    default:
      return value satisfies never;
  }
}

/** "a, b ou c", "a, b or c". */
export function oneOf(choices: readonly string[], locale: Language): string {
  const last = choices.at(-1) ?? "";
  const others = choices.slice(0, -1).join(", ");
  return others === "" ? last : `${others} ${locale === "fr" ? "ou" : "or"} ${last}`;
}
