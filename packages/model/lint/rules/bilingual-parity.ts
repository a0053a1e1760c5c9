import type { Path } from "../data-file.ts";
import type { OwnText } from "../own-lines.ts";
import { ownTextsIn } from "../own-lines.ts";
import { missingNames, missingNumbers, type NameIndex, nameIndexOf } from "../parity.ts";
import type { ProblemAt, Rule } from "../rule.ts";

/** Keys whose text is a name, which may be the same in both languages. */
const NAMES: ReadonlySet<unknown> = new Set(["names", "name"]);

export const bilingualParity: Rule = {
  id: "bilingual-parity",
  description:
    "The two languages of a line hold the same numbers, years and names, and are not one text unless it is a name.",
  scope: "file",
  check: ({ dataset, file, report }) => {
    const index = nameIndexOf(dataset);
    for (const own of ownTextsIn(file)) {
      for (const problem of problemsOf(own, index)) report(problem);
    }
  },
};

function problemsOf({ path, fr, en }: OwnText, index: NameIndex): readonly ProblemAt[] {
  if (fr === null || en === null || NAMES.has(path.at(-1))) return [];
  if (fr === en) return isName(fr) ? [] : [untranslated(path, fr)];
  return (["fr", "en"] as const).flatMap((language) => {
    const [text, other] = language === "fr" ? [fr, en] : [en, fr];
    const numbers = missingNumbers(text, language, other);
    const names = missingNames(text, language, other, index);
    return [
      ...(numbers.length === 0 ? [] : [missing(path, language, "number", numbers, other)]),
      ...(names.length === 0 ? [] : [missing(path, language, "name", names, other)]),
    ];
  });
}

/** One word (nickel, tests), or words that all bear a capital but for the small ones that join them. */
function isName(text: string): boolean {
  const words = text.split(/\s+/u);
  return words.length === 1 || words.every((word) => word.length < 4 || /^[\p{Lu}\p{N}]/u.test(word));
}

function untranslated(path: Path, found: string): ProblemAt {
  return {
    path: [...path, "en"],
    message: "Both languages have the same text.",
    found,
    expected: "French in one, English in the other",
    suggestion: "Translate one of the two.",
  };
}

function missing(
  path: Path,
  language: "fr" | "en",
  what: "number" | "name",
  parts: readonly string[],
  other: string,
): ProblemAt {
  const [own, its] = language === "fr" ? (["French", "English"] as const) : (["English", "French"] as const);
  return {
    path: [...path, language],
    message: `The ${own} line has a ${what} that the ${its} line lacks.`,
    found: `${parts.join(", ")}, and in ${its}: ${other}`,
    expected: `the same ${what}s in both`,
    suggestion: "Correct the wrong line, or say in both what one of them leaves out.",
  };
}
