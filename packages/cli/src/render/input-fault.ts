import { formatInteger, type Language, NBSP } from "@choosefr/model";
import type { InputFault } from "../check/remark.ts";

const MEGABYTE = 1024 * 1024;

/** Why an input could not be checked, and what to do: one line without its name. */
export function describeInputFault(fault: InputFault, locale: Language): string {
  return locale === "fr" ? inFrench(fault) : inEnglish(fault);
}

function inFrench(fault: InputFault): string {
  switch (fault.kind) {
    case "missing":
      return `n’existe pas${NBSP}; vérifiez le nom et le dossier`;
    case "no_match":
      return `aucun fichier ne correspond à ce motif${NBSP}; vérifiez-le, et le dossier d’où il part`;
    case "binary":
      return `n’est pas un fichier de texte${NBSP}; laissez-le de côté, ou enregistrez-en le texte en UTF-8`;
    case "utf16":
      return `est en UTF-16${NBSP}; enregistrez-le en UTF-8`;
    case "folder":
      return `est un dossier, il faut un fichier${NBSP}; vérifiez le nom`;
    case "changed":
      return `a changé pendant la lecture, rien n’y est écrit${NBSP}; relancez la commande`;
    case "no_access":
      return `ne peut être ni lu ni écrit avec vos droits${NBSP}; demandez-les ou laissez-le de côté`;
    case "not_utf8":
      return `l’octet ${formatInteger(fault.byte, "fr")}, à la ligne ${formatInteger(fault.line, "fr")}, n’est pas de l’UTF-8${NBSP}; enregistrez le fichier en UTF-8`;
    case "too_large":
      return `compte ${megabytes(fault.bytes, "fr")}${NBSP}Mo, plus que les ${megabytes(fault.limit, "fr")} qui se lisent d’un coup${NBSP}; partagez-le, ou écrivez-le dans ignore`;
    case "failed":
      return `n’a pas pu être vérifié (${fault.found})`;
    default:
      return fault satisfies never;
  }
}

function inEnglish(fault: InputFault): string {
  switch (fault.kind) {
    case "missing":
      return "does not exist; check the name and the folder";
    case "no_match":
      return "no file matches this pattern; check it, and the folder that it starts from";
    case "binary":
      return "is no text file; leave it aside, or save its text as UTF-8";
    case "utf16":
      return "is in UTF-16; save it as UTF-8";
    case "folder":
      return "is a folder, expected a file; check the name";
    case "changed":
      return "has changed while it was read, nothing is written to it; run the command again";
    case "no_access":
      return "can be neither read nor written with your rights; ask for them or leave it aside";
    case "not_utf8":
      return `byte ${formatInteger(fault.byte, "en")}, on line ${formatInteger(fault.line, "en")}, is not UTF-8; save the file as UTF-8`;
    case "too_large":
      return `has ${megabytes(fault.bytes, "en")}${NBSP}MB, more than the ${megabytes(fault.limit, "en")} that are read at once; split it, or write it under ignore`;
    case "failed":
      return `could not be checked (${fault.found})`;
    default:
      return fault satisfies never;
  }
}

function megabytes(bytes: number, locale: Language): string {
  return formatInteger(Math.ceil(bytes / MEGABYTE), locale);
}
