import { isBoundByHyphens, type NameTest } from "./boundary.ts";
import { type LetterCase, readCase } from "./case.ts";
import { hasCompanySign, hasFigureNear } from "./company-sign.ts";
import { hasEvidence, isTopicNear, needsEvidence } from "./company-topic.ts";
import { matchFolded } from "./fold-at.ts";
import { isSpace, isWordAt } from "./letters.ts";
import type { CompiledName } from "./name-table.ts";
import { hasOtherSense, isCapitalIdle } from "./other-sense.ts";
import { isSubject } from "./subject.ts";
import { readSurroundings } from "./surroundings.ts";

/**
 * `vouched`: a mention only if the sentence names another organisation; `listed`: only if another one stands beside it
 * in a row, "Microsoft et Meta".
 */
export type Judgement = "mention" | "vouched" | "listed" | "silence";

/** How the span writes the name; `other` where that is no writing of the name at all. */
export function readWriting(text: string, start: number, end: number, name: CompiledName): LetterCase {
  // Nearly every mention is written as the name is.
  if (end - start === name.text.length && text.startsWith(name.text, start)) return "own";
  // Two words may have one hash.
  if (matchFolded(text, start, name.folded) !== end) return "other";
  const written = readCase(text.slice(start, end), name.text);
  if (name.ambiguity === "safe" || written === "own" || written === "capitals") return written;
  return "other";
}

/** Whether a name that a text spells at this span is meant there, by its product, its hyphens and the words beside it. */
export function judgeName(
  text: string,
  start: number,
  end: number,
  name: CompiledName,
  writing: LetterCase,
  isName: NameTest,
): Judgement {
  if (!isBoundByHyphens(text, start, end, name, isName)) return "silence";
  if (name.products.length > 0 && isProductNext(text, end, name, writing)) return "silence";
  if (name.ambiguity === "safe") return "mention";

  const place = readSurroundings(text, start, end);
  if (hasOtherSense(place, name)) return "silence";
  const isAlone = name.ambiguity === "never-alone";
  if (hasCompanySign(place)) return "mention";
  const isOpen = writing === "own" && !isAlone && !isCapitalIdle(place, name.otherSenses);
  if (isOpen && !needsEvidence(place, name)) return "mention";
  if (hasFigureNear(place)) return "mention";
  if (writing !== "own") return "silence";
  if (isOpen && hasEvidence(place, name)) return "mention";
  if (isAlone && isNameOfPeople(name) && isTopicNear(place) && isSubject(place)) return "mention";
  return isAlone ? "listed" : "vouched";
}

/** Whether it is a family's name, or another company's: who bears it does what a sentence of business tells of. */
function isNameOfPeople({ otherSenses }: CompiledName): boolean {
  return otherSenses.length === 0 || otherSenses.includes("person");
}

/** Whether one of the name's products follows it: "Amazon Kindle". In small letters only after a name in small letters. */
function isProductNext(text: string, end: number, name: CompiledName, writing: LetterCase): boolean {
  let at = end;
  while (at < end + 4 && isSpace(text.charCodeAt(at))) at += 1;
  if (at === end) return false;
  const first = text.charAt(at);
  if (writing !== "small" && first !== first.toUpperCase()) return false;
  return name.products.some((product) => {
    const productEnd = matchFolded(text, at, product);
    return productEnd >= 0 && !isWordAt(text, text[productEnd] === "s" ? productEnd + 1 : productEnd);
  });
}
