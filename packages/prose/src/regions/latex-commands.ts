import type { Region } from "../names/mention.ts";
import { once } from "../once.ts";

/** Commands that stand for a sign of prose: of currencies, of letters. */
const SIGNS: () => ReadonlySet<string> = once(
  () =>
    new Set(
      "euro texteuro EUR pounds textsterling textdollar dollar yen textyen oe OE ae AE ss aa AA o O l L i j".split(" "),
    ),
);

/** Commands by how many of their arguments, those in brackets left aside, are keys, files, addresses, sizes or code. */
const KEYED: () => ReadonlyMap<string, number> = once(
  () =>
    new Map(
      [
        "label url input include includegraphics bibliography bibliographystyle addbibresource usepackage documentclass begin end gls Gls glspl index href color textcolor colorbox vspace hspace pagestyle thispagestyle hypersetup geometry graphicspath tikzset lstset foreignlanguage selectlanguage scalebox raisebox parbox cmidrule cline bibitem tag ce si path nolinkurl setmainfont ensuremath",
        "newcommand renewcommand providecommand setlength addtolength setcounter addtocounter multicolumn multirow rule fontsize resizebox fcolorbox",
        "definecolor newenvironment",
      ].flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
    ),
);

const LONGEST_NAME = 40;

/**
 * The command that begins with the backslash at `at`, with those of its arguments that are no prose; null if none
 * begins there, or if it stands for a sign of prose.
 */
export function readCommand(text: string, at: number, end: number): Region | null {
  let nameEnd = at + 1;
  while (nameEnd < end && nameEnd - at <= LONGEST_NAME && isCommandUnit(text.charCodeAt(nameEnd))) nameEnd += 1;
  const name = text.slice(at + 1, nameEnd);
  if (name === "" || SIGNS().has(name)) return null;
  let count = KEYED().get(name) ?? (/cite|ref$/u.test(name) ? 1 : 0);
  if (count === 0) return { start: at, end: nameEnd };
  let close = text[nameEnd] === "*" ? nameEnd + 1 : nameEnd;
  let isKeyed = false;
  while (close < end && (text[close] === "[" || (text[close] === "{" && count > 0))) {
    const isOptional = text[close] === "[";
    const next = isOptional ? closeOf(text, close + 1, end, "[", "]") : closeOf(text, close + 1, end, "{", "}");
    if (next < 0) break;
    if (!isOptional) {
      count -= 1;
      isKeyed = true;
    }
    close = next + 1;
  }
  return { start: at, end: isKeyed ? close : nameEnd };
}

function isCommandUnit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 64;
}

/** The matching sign, one level of nesting allowed; -1 if there is none before a second level or the end. */
function closeOf(text: string, from: number, end: number, open: string, close: string): number {
  let depth = 1;
  for (let at = from; at < end; at += 1) {
    if (text[at] === close && --depth === 0) return at;
    if (text[at] === open && ++depth > 2) return -1;
  }
  return -1;
}
