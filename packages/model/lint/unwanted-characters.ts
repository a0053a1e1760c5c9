import type { Problem } from "./finding.ts";

interface Sort {
  readonly pattern: RegExp;
  readonly name: string;
  readonly suggestion: string;
}

/** Characters that are not seen, or not safe to show. No-break spaces are seen, and wanted. */
const SORTS: readonly Sort[] = [
  { pattern: /^\uFEFF/gu, name: "a byte order mark", suggestion: "Save the file as UTF-8 without a byte order mark." },
  { pattern: /\t/gu, name: "a tab", suggestion: "Use spaces, two for each level." },
  { pattern: /(?![\n\r\t])[\p{Cc}\u2028\u2029]/gu, name: "a control character", suggestion: "Delete it." },
  {
    pattern: /(?!^\uFEFF)\p{Cf}/gu,
    name: "an invisible character",
    suggestion: "Delete it; type the words anew if it came with a pasted text.",
  },
  {
    pattern: /\p{L}\p{M}+/gu,
    name: "a letter whose accent is a character of its own",
    suggestion: "Type the accented letter anew (Unicode NFC).",
  },
];

/** One problem for each sort of unwanted character in a text, with the offset of its first place. */
export function findUnwantedCharacters(
  text: string,
): readonly { readonly offset: number; readonly problem: Problem }[] {
  return SORTS.flatMap(({ pattern, name, suggestion }) => {
    const matches = [...text.matchAll(pattern)].filter(
      ([found]) => found.length === 1 || found !== found.normalize("NFC"),
    );
    const [first] = matches;
    if (first === undefined) return [];
    const more = matches.length > 1 ? `, and ${matches.length - 1} more in this file` : "";
    const found = Array.from(first[0], codePointOf).join(" ");
    return [{ offset: first.index, problem: { message: `The file contains ${name}${more}.`, found, suggestion } }];
  });
}

function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
