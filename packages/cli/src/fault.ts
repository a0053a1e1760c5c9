import { type Language, NBSP } from "@choosefr/model";
import type { Fault } from "./call.ts";

/** One line on a wrong call: what was found, what was expected, what to write instead. */
export function describeFault(fault: Fault, locale: Language): string {
  return locale === "fr" ? describeInFrench(fault) : describeInEnglish(fault);
}

function describeInFrench(fault: Fault): string {
  switch (fault.kind) {
    case "no_command":
      return `Aucune commande n’est donnée${NBSP}; il faut show et un nom. Écrivez par exemple${NBSP}: choosefr show Amazon`;
    case "unknown_command":
      return `La commande «${NBSP}${fault.found}${NBSP}» n’existe pas${NBSP}; il faut show et un nom. Écrivez par exemple${NBSP}: choosefr show Amazon`;
    case "no_name":
      return `Aucun nom ne suit show${NBSP}; il faut celui d’une organisation ou d’un sommet. Écrivez par exemple${NBSP}: choosefr show Amazon`;
    case "no_language":
      return `Aucune langue ne suit --lang${NBSP}; il faut fr ou en. Écrivez --lang fr ou --lang en, ou retirez l’option.`;
    case "unknown_language":
      return `La langue «${NBSP}${fault.found}${NBSP}» n’est pas proposée${NBSP}; il faut fr ou en. Écrivez --lang fr ou --lang en, ou retirez l’option.`;
    case "unknown_option":
      return `L’option ${fault.found} n’existe pas${NBSP}; il y a --lang, --help et --version. Retirez-la ou, si elle fait partie du nom, écrivez -- devant le nom.`;
    case "value_not_taken":
      return `L’option ${fault.option} ne prend pas de valeur, mais «${NBSP}${fault.found}${NBSP}» la suit. Écrivez ${fault.option} seul.`;
    default:
      return fault satisfies never;
  }
}

function describeInEnglish(fault: Fault): string {
  switch (fault.kind) {
    case "no_command":
      return "No command is given; expected show and a name. Write, for instance: choosefr show Amazon";
    case "unknown_command":
      return `There is no command “${fault.found}”; expected show and a name. Write, for instance: choosefr show Amazon`;
    case "no_name":
      return "No name follows show; expected that of an organisation or of a summit. Write, for instance: choosefr show Amazon";
    case "no_language":
      return "No language follows --lang; expected fr or en. Write --lang fr or --lang en, or leave the option out.";
    case "unknown_language":
      return `There is no language “${fault.found}” here; expected fr or en. Write --lang fr or --lang en, or leave the option out.`;
    case "unknown_option":
      return `There is no option ${fault.found}; there are --lang, --help and --version. Leave it out or, if it belongs to the name, write -- before the name.`;
    case "value_not_taken":
      return `The option ${fault.option} takes no value, but “${fault.found}” follows it. Write ${fault.option} alone.`;
    default:
      return fault satisfies never;
  }
}
