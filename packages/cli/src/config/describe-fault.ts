import { type Language, NBSP } from "@choosefr/model";
import { oneOf } from "../call/fault.ts";
import { describeInputFault } from "../render/input-fault.ts";
import type { ConfigFault, Expected } from "./config.ts";

/** What is wrong with a file of settings, and what should stand there: one line without the file's name. */
export function describeConfigFault(fault: ConfigFault, locale: Language): string {
  return locale === "fr" ? inFrench(fault) : inEnglish(fault);
}

function inFrench(fault: ConfigFault): string {
  switch (fault.kind) {
    case "unreadable":
      return describeInputFault(fault.fault, "fr");
    case "no_json":
      return fault.found === ""
        ? `ce n’est pas du JSON${NBSP}: le texte s’arrête trop tôt, à la ligne ${fault.line}, colonne ${fault.column}${NBSP}; complétez-le`
        : `ce n’est pas du JSON${NBSP}: à la ligne ${fault.line}, colonne ${fault.column}, «${NBSP}${fault.found}${NBSP}» n’a pas sa place${NBSP}; vérifiez les virgules, les guillemets droits et les accolades`;
    case "unknown_key":
      return `«${NBSP}${fault.key}${NBSP}» n’existe pas${fault.near === null ? "" : `${NBSP}; écrivez plutôt ${fault.near}`}`;
    case "wrong_value":
      return `${fault.key === "" ? "le tout" : fault.key} ${fault.found === undefined ? "manque" : `vaut ${show(fault.found)}`}${NBSP}; il faut ${expectedInFrench(fault.expected)}`;
    default:
      return fault satisfies never;
  }
}

function inEnglish(fault: ConfigFault): string {
  switch (fault.kind) {
    case "unreadable":
      return describeInputFault(fault.fault, "en");
    case "no_json":
      return fault.found === ""
        ? `this is no JSON: the text stops too early, on line ${fault.line}, column ${fault.column}; complete it`
        : `this is no JSON: on line ${fault.line}, column ${fault.column}, “${fault.found}” is out of place; check the commas, the straight quotes and the braces`;
    case "unknown_key":
      return `there is no “${fault.key}”${fault.near === null ? "" : `; write ${fault.near} instead`}`;
    case "wrong_value":
      return `${fault.key === "" ? "the whole" : fault.key} is ${fault.found === undefined ? "missing" : show(fault.found)}; expected ${expectedInEnglish(fault.expected)}`;
    default:
      return fault satisfies never;
  }
}

function expectedInFrench(expected: Expected): string {
  switch (expected.kind) {
    case "object":
      return "un objet, entre accolades";
    case "list":
      return "une liste, entre crochets";
    case "text":
      return "un texte qui n’est pas vide";
    case "texts":
      return "une liste de textes";
    case "some_texts":
      return "une liste d’un texte au moins";
    case "day":
      return 'un jour du calendrier, comme "2024-05-13"';
    case "number":
      return "un nombre entier à partir de 0";
    case "amount":
      return "un nombre, sans guillemets ni unité";
    case "glob":
      return "un motif qui n’est pas vide et ne commence pas par «\u00a0!\u00a0»";
    case "choice":
      return oneOf(expected.choices.map(show), "fr");
    default:
      return expected satisfies never;
  }
}

function expectedInEnglish(expected: Expected): string {
  switch (expected.kind) {
    case "object":
      return "an object, in braces";
    case "list":
      return "a list, in brackets";
    case "text":
      return "a text that is not empty";
    case "texts":
      return "a list of texts";
    case "some_texts":
      return "a list of one text at least";
    case "day":
      return 'a day of the calendar, such as "2024-05-13"';
    case "number":
      return "a whole number from 0";
    case "amount":
      return "a number, without quotes or unit";
    case "glob":
      return "a pattern that is not empty and does not begin with “!”";
    case "choice":
      return oneOf(expected.choices.map(show), "en");
    default:
      return expected satisfies never;
  }
}

const MOST_SHOWN = 60;

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}
