import { isDeepStrictEqual } from "node:util";
import { catalogue } from "@choosefr/model";
import {
  compileNameFinder,
  createChecker,
  createNameFinder,
  detectLanguage,
  factsOf,
  findFigures,
  formatOfPath,
  proseOfLine,
  readDocument,
} from "@choosefr/prose";
import { pick } from "../rig/chance.ts";
import { type Found, listFaults } from "./faults.ts";
import { randomText } from "./random-text.ts";

const FORMATS = ["text", "markdown", "mdx", "html", "xml", "latex", "rst", "asciidoc", "csv", "yaml", "json", "bibtex"];
const LANGUAGE_IDS =
  "typescript python rust c shellscript sql lua go php ruby haskell ocaml powershell toml bat vb no-such-language".split(
    " ",
  );

/** How a text is read. */
interface Manner {
  readonly language?: "fr" | "en";
  readonly format: string;
}

const facts = factsOf(catalogue);
const finder = createNameFinder(facts.organisations);
const checker = createChecker(facts);

type Readers = Readonly<Record<string, (text: string, manner: Manner) => readonly Found[]>>;

/** Every public function that finds something, in order and apart. */
const readers: Readers = {
  find: (text, manner) => finder.find(text, manner),
  findFigures,
  check: (text, manner) => checker.check(text, manner),
  "regions of readDocument": regionsOf,
  "blocks of readDocument": (text, { format }) => readDocument(text, format).blocks,
  proseOfLine: (text, { format }) => proseOfLine(text, format),
};

/** The same in other manners, which a share of the texts has to stand for: they take the same ways, or a compilation. */
const rareReaders: Readers = {
  "find in regions": (text, manner) => finder.find(text, { ...manner, regions: regionsOf(text, manner) }),
  "find a list of one's own": (text, manner) => compileNameFinder(namesFrom(text)).find(text, manner),
  "findFigures in regions": (text, manner) => findFigures(text, { ...manner, regions: regionsOf(text, manner) }),
  "check as of a day": (text, manner) => checker.check(text, { ...manner, asOf: "2023-05-15" }),
};

const RARE = 0.1;

function regionsOf(text: string, { format }: Manner): readonly Found[] {
  return readDocument(text, format).regions;
}

/** Entities named by pieces of the text itself, whatever they are: nothing, halves of pairs, markup, a whole line. */
function namesFrom(text: string): Parameters<typeof compileNameFinder>[0] {
  const pieces = text.slice(0, 400).split(/(?<=[ .,|])/u, 12);
  return pieces.map((piece, index) => ({
    id: `piece-${index}`,
    names: [piece, { text: piece.trim(), ambiguity: "needs-context" }, text.slice(index, index + 40)],
    otherSenses: ["fruit", "town"],
    products: [piece.toLowerCase()],
  }));
}

/**
 * Reads a text with every function, in a language and a format by chance. Gives what is wrong, in words: an exception, a
 * span outside, out of order or on top of another, prose outside of every block, a name under the pointer that is
 * elsewhere, what is not frozen, another result at the second reading or after an edit.
 */
export function tryText(text: string, chance: () => number): readonly string[] {
  const language = pick(["fr", "en", null] as const, chance);
  const format = pick(chance() < 0.7 ? FORMATS : LANGUAGE_IDS, chance);
  const manner: Manner = language === null ? { format } : { language, format };
  const offset = Math.floor(chance() * (text.length + 3)) - 1;
  const faults = [
    ...Object.entries(chance() < RARE ? { ...readers, ...rareReaders } : readers).flatMap(([name, read]) =>
      faultsOf(name, () => {
        const found = read(text, manner);
        const isStable = isDeepStrictEqual(found, read(text, manner));
        return [
          ...listFaults(name, found, text.length),
          ...(isStable ? [] : [`${name}: another result the second time`]),
          ...(Object.isFrozen(found) && found.every(Object.isFrozen) ? [] : [`${name}: not frozen`]),
        ];
      }),
    ),
    ...faultsOf("nameAt", () => {
      const mention = finder.nameAt(text, offset, manner);
      if (mention === null) return [];
      const isThere = mention.start <= offset && offset <= mention.end;
      return [
        ...listFaults("nameAt", [mention], text.length),
        ...(isThere ? [] : [`nameAt: ${mention.start}–${mention.end} is not at ${offset}`]),
      ];
    }),
    ...faultsOf("readDocument", () => {
      const { regions, blocks, silences } = readDocument(text, format);
      let block = 0;
      const homeless = regions.filter(({ start, end }) => {
        while ((blocks[block]?.end ?? Number.POSITIVE_INFINITY) < end) block += 1;
        return start < (blocks[block]?.start ?? Number.POSITIVE_INFINITY);
      });
      return [
        ...homeless.map(({ start, end }) => `readDocument: no block holds the prose ${start}–${end}`),
        ...silences.flatMap((silence) => listFaults("silence", [silence], text.length)),
      ];
    }),
    ...faultsOf("language and format", () => {
      const told = [detectLanguage(text), formatOfPath(text), formatOfPath(`a.${text.slice(0, 8)}`)];
      return told.every((each) => typeof each === "string" && each !== "") ? [] : [`told: ${JSON.stringify(told)}`];
    }),
    ...faultsOf("edit", () => {
      const edit = { start: offset, end: offset + Math.floor(chance() * 9), text: randomText(chance) };
      const session = checker.open(text, manner);
      const isSame = isDeepStrictEqual(session.edit([edit]), checker.check(session.text, manner));
      return isSame ? [] : [`edit: not what a check gives after ${JSON.stringify(edit)}`];
    }),
  ];
  return faults.map((fault) => `${fault} (${language ?? "any language"}, ${format})`);
}

function faultsOf(name: string, list: () => readonly string[]): readonly string[] {
  try {
    return list();
  } catch (error) {
    return [`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}
