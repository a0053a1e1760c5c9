import { isDeepStrictEqual } from "node:util";
import { catalogue } from "@choosefr/model";
import { createChecker, createNameFinder, factsOf, findFigures } from "@choosefr/prose";
import { pick } from "../rig/chance.ts";
import { type Found, listFaults } from "./faults.ts";
import { randomText } from "./random-text.ts";

const FORMATS = ["text", "markdown", "html", "latex", "rst", "asciidoc", "csv", "yaml", "json"];
const LANGUAGE_IDS = ["typescript", "python", "rust", "c", "shellscript", "sql", "lua", "no-such-language"];

/** How a text is read. */
interface Manner {
  readonly language?: "fr" | "en";
  readonly format: string;
}

const facts = factsOf(catalogue);
const finder = createNameFinder(facts.organisations);
const checker = createChecker(facts);

/** Every public function that finds something, in order and apart. */
const readers: Readonly<Record<string, (text: string, manner: Manner) => readonly Found[]>> = {
  find: (text, manner) => finder.find(text, manner),
  findFigures,
  check: (text, manner) => checker.check(text, manner),
};

/**
 * Reads a text with every function, in a language and a format by chance. Gives what is wrong, in words: an exception, a
 * span outside, out of order or on top of another, a name under the pointer that is elsewhere, another result at the
 * second reading or after an edit.
 */
export function tryText(text: string, chance: () => number): readonly string[] {
  const language = pick(["fr", "en", null] as const, chance);
  const format = pick(chance() < 0.7 ? FORMATS : LANGUAGE_IDS, chance);
  const manner: Manner = language === null ? { format } : { language, format };
  const offset = Math.floor(chance() * (text.length + 3)) - 1;
  const faults = [
    ...Object.entries(readers).flatMap(([name, read]) =>
      faultsOf(name, () => {
        const found = read(text, manner);
        const isStable = isDeepStrictEqual(found, read(text, manner));
        return [
          ...listFaults(name, found, text.length),
          ...(isStable ? [] : [`${name}: another result the second time`]),
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
