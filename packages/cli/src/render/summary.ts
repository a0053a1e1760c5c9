import { formatInteger, type Language, NBSP } from "@choosefr/model";
import type { Tally } from "@choosefr/prose/report";

const WORDS = {
  fr: {
    errors: ["erreur", "erreurs"],
    warnings: ["avertissement", "avertissements"],
    notes: ["note", "notes"],
    files: ["fichier", "fichiers"],
    replaced: ["chiffre remplacé", "chiffres remplacés"],
    inside: "dans",
    replaceThis: "--fix sait remplacer ce chiffre.",
    replaceAll: (many: string) => `--fix sait remplacer ces ${many} chiffres.`,
    replaceSome: (many: string) => `--fix sait remplacer ${many} de ces chiffres.`,
    or: "et",
  },
  en: {
    errors: ["error", "errors"],
    warnings: ["warning", "warnings"],
    notes: ["note", "notes"],
    files: ["file", "files"],
    replaced: ["figure replaced", "figures replaced"],
    inside: "in",
    replaceThis: "--fix can replace this figure.",
    replaceAll: (many: string) => `--fix can replace these ${many} figures.`,
    replaceSome: (many: string) => `--fix can replace ${many} of these figures.`,
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
    offerToReplace(tally, locale),
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

function offerToReplace({ replaceable, errors, warnings, notes }: Tally, locale: Language): string {
  const words = WORDS[locale];
  if (replaceable === 0) return "";
  const told = errors + warnings + notes;
  if (replaceable < told) return words.replaceSome(formatInteger(replaceable, locale));
  return told === 1 ? words.replaceThis : words.replaceAll(formatInteger(replaceable, locale));
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
