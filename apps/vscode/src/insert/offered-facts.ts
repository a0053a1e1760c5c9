import type { TextDocument } from "vscode";
import type { Facts } from "../facts/fact-source.ts";
import { factFinderOf } from "../facts/names.ts";
import type { FactChoice } from "./fact-choice.ts";
import { choicesOf } from "./fact-choices.ts";

/** So many lines before and behind are looked at. */
const NEAR = 30;

/** The facts to offer on a line of a document: first those on who is named near it, none on names that are excluded. */
export async function factsToOffer(
  facts: Facts,
  document: Pick<TextDocument, "lineAt" | "lineCount" | "languageId">,
  line: number,
  excludedNames: ReadonlySet<string>,
): Promise<readonly FactChoice[]> {
  const first = Math.max(0, line - NEAR);
  const last = Math.min(document.lineCount - 1, line + NEAR);
  const lines = Array.from({ length: last - first + 1 }, (_, index) => document.lineAt(first + index).text);
  const mentions = factFinderOf(facts).find(lines.join("\n"), { format: document.languageId });
  const near = new Set<string>(mentions.map(({ entity }) => entity));
  const choices = await choicesOf(facts);
  return choices
    .filter(({ name }) => !excludedNames.has(name))
    .toSorted((a, b) => Number(near.has(b.entity)) - Number(near.has(a.entity)));
}
