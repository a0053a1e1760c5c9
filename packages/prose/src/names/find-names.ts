import { listNamed } from "@choosefr/model/named";
import { codeIdOf, formatOfId } from "../document/format.ts";
import { readDocument } from "../document/read-document.ts";
import { codeSyntaxOf } from "../regions/languages.ts";
import type { NamedEntity, Region } from "./mention.ts";
import { compileNameFinder, type NameFinder } from "./name-finder.ts";

/**
 * A finder of the names of every organisation and series of the record, or of a list of your own: records of the
 * published schema, or plain objects with an id and names. Where two share a name the first one has it; where two names
 * begin at one place the longer one wins. Where no regions are given, a text of a format that is not plain is read as
 * such: fences, attributes and keys are left out. A name in a comment is a name.
 *
 * It brings the names of the record into a bundle, and the readers of all formats; `compileNameFinder` brings neither.
 *
 * @example
 * import { createNameFinder } from "@choosefr/prose";
 * createNameFinder().find("L’investissement d’Amazon en France").map(({ entity }) => entity); // => ["amazon"]
 */
export function createNameFinder(organisations: readonly NamedEntity[] = listNamed()): NameFinder {
  return compileNameFinder(organisations, readProse);
}

function readProse(text: string, format: string): readonly Region[] | null {
  const id = format.toLowerCase();
  const isPlain = formatOfId(id) === null && codeSyntaxOf(codeIdOf(id)) === null;
  return isPlain ? null : readDocument(text, format, { comments: true }).regions;
}
