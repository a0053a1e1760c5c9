import { formatInteger, type Language, NBSP } from "@choosefr/model";
import type { Tally } from "./tally.ts";

const WORDS = {
  fr: {
    errors: ["erreur", "erreurs"],
    warnings: ["avertissement", "avertissements"],
    notes: ["note", "notes"],
    files: ["fichier", "fichiers"],
    replaced: ["chiffre remplacé", "chiffres remplacés"],
    inside: "dans",
    replaceable: (many: string, isOne: boolean) =>
      isOne ? `--fix sait en remplacer un.` : `--fix sait en remplacer ${many}.`,
    or: "et",
  },
  en: {
    errors: ["error", "errors"],
    warnings: ["warning", "warnings"],
    notes: ["note", "notes"],
    files: ["file", "files"],
    replaced: ["figure replaced", "figures replaced"],
    inside: "in",
    replaceable: (many: string, isOne: boolean) =>
      isOne ? "--fix can replace one of them." : `--fix can replace ${many} of them.`,
    or: "and",
  },
} as const;

/** What a check came to, in a sentence or two; "" where there is nothing to say. */
export function summarise(tally: Tally, locale: Language): string {
  const words = WORDS[locale];
  const counted = (["errors", "warnings", "notes"] as const)
    .filter((kind) => tally[kind] > 0)
    .map((kind) => count(tally[kind], words[kind], locale));
  const sentences = [
    tally.replaced === 0 ? "" : `${count(tally.replaced, words.replaced, locale)}.`,
    counted.length === 0
      ? ""
      : `${join(counted, words.or)} ${words.inside} ${count(tally.remarked, words.files, locale)}.`,
    tally.replaceable === 0 ? "" : words.replaceable(formatInteger(tally.replaceable, locale), tally.replaceable === 1),
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

/** "1 note", "3 notes"; the number does not part from its noun. */
export function count(number: number, [one, many]: readonly [string, string], locale: Language): string {
  const isOne = locale === "fr" ? number < 2 : number === 1;
  return `${formatInteger(number, locale)}${NBSP}${isOne ? one : many}`;
}

function join(parts: readonly string[], and: string): string {
  const others = parts.slice(0, -1).join(", ");
  const last = parts.at(-1) ?? "";
  return others === "" ? last : `${others} ${and} ${last}`;
}
