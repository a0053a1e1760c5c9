import type { Region } from "../names/mention.ts";

/** Signs that only a technical word has inside it, or at its head. */
const SIGN = /[@=_\\/$%:.-](?=\S)|\(\)/gu;

/** What parts a line into pieces that are either a word of prose or something technical, never both. */
const PIECE_END = /[\s"“”«»<>|()[\]{}`,;!?…]/u;

const SURROUNDING_SIGNS = /^(?:[*_'’‘]|~(?!\/))+|[*_'’‘.:~]+$/gu;

/** Each of these makes a whole piece technical. */
const TECHNICAL: readonly RegExp[] = [
  // Handles, e-mail addresses, versions of packages.
  /@/u,
  // Assignments, attributes, paths through objects.
  /=|::|->/u,
  // snake_case and CONSTANT_CASE; emphasis stands outside a word.
  /[\p{L}\p{Nd}]_+[\p{L}\p{Nd}]/u,
  // Domains, file names and members: a dot inside, small letters after it; but not initials such as "S.p.A.".
  /[\p{L}\p{Nd}_-]\.[a-z][a-z0-9]*(?![\p{L}\p{M}]|\.\p{Lu}(?![\p{L}\p{Nd}]))/u,
  // Hidden files and style classes.
  /^\.[a-z]/u,
  // Paths that say so, and those of Windows.
  /^(?:\.{0,2}|~)\/[^/]*\/|^(?:\.{1,2}|~)\/|^\/[a-z]|^[A-Za-z]:[\\/]|\\[A-Za-z]/u,
  // Options, variables, emoji, names with a scheme.
  /^--?[a-z]|^\$[A-Za-z_]|^%[A-Za-z]\w*%$|^:[a-z_]+$|^[a-z]+:[a-z]/u,
  // Slugs: small letters throughout, and a number or a second hyphen.
  /^(?=.*\d)[a-z0-9]+(?:-[a-z0-9]+)+$|^[a-z0-9]+(?:-[a-z0-9]+){2,}$/u,
];

/** The URLs, domains, e-mail addresses, handles, paths, packages, identifiers and slugs of a line. Linear in its length. */
export function findTechnicalWords(line: string): readonly Region[] {
  const found: Region[] = [...findUrls(line)];
  let end = 0;
  for (const sign of line.matchAll(SIGN)) {
    if (sign.index < end) continue;
    let start = sign.index;
    while (start > end && !PIECE_END.test(line.charAt(start - 1))) start -= 1;
    end = sign.index;
    while (end < line.length && !PIECE_END.test(line.charAt(end))) end += 1;
    const isProgram = line.startsWith("()", end) || (line[end - 1] === "-" && line[end] === ">");
    if (isProgram || isTechnical(line.slice(start, end))) found.push({ start, end });
  }
  return found;
}

function isTechnical(piece: string): boolean {
  const bare = piece.replaceAll(SURROUNDING_SIGNS, "");
  return TECHNICAL.some((sign) => sign.test(bare)) || (bare.includes("/") && isPath(bare));
}

/** Between words a slash means "or"; a path has small first letters in it, and more than "et/ou" has. */
function isPath(piece: string): boolean {
  const steps = piece.split("/").filter((step) => /\p{L}/u.test(step));
  const small = steps.filter((step) => /^[^\p{L}]*\p{Ll}/u.test(step)).length;
  return small > 0 && (steps.length > 2 || small === steps.length);
}

const URL_END = /[\s<>"«»“”`|\]]/u;
const LONGEST_SCHEME = 16;

function* findUrls(line: string): Generator<Region> {
  for (let at = line.indexOf("://"); at >= 0; ) {
    let start = at;
    while (start > 0 && at - start < LONGEST_SCHEME && /[A-Za-z0-9+.-]/u.test(line.charAt(start - 1))) start -= 1;
    let end = at + 3;
    let depth = 0;
    for (; end < line.length && !URL_END.test(line.charAt(end)); end += 1) {
      if (line[end] === "(") depth += 1;
      else if (line[end] === ")" && --depth < 0) break;
    }
    yield { start, end };
    at = line.indexOf("://", end);
  }
}
