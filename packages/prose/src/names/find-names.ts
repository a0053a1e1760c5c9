import { lineEndOf, lineStartOf } from "../regions/line.ts";
import { createLineTest, createRegionTest, type SpanTest } from "../regions/span-test.ts";
import { holdsSentenceEnd } from "./company-sign.ts";
import { hashWord, matchFolded } from "./fold-at.ts";
import { createSmallScan } from "./informal.ts";
import { type Judgement, judgeName, readWriting } from "./judge.ts";
import { isWordAt, isWordBefore } from "./letters.ts";
import type { Mention, NamedEntity, Region } from "./mention.ts";
import { buildNameTable, compileNames, namesWithHash } from "./name-table.ts";
import { compileStarts } from "./prefix.ts";

/** Where names are looked for. */
export interface FindNamesOptions {
  /** Spans of prose, in order and apart: names are found only inside them. Without them each line is judged by itself. */
  readonly regions?: readonly Region[];
  /** The editor's id of the language in which lines are judged where no regions are given; plain text if left out. */
  readonly languageId?: string;
}

/** Finds names in texts. It keeps nothing of a text from one call to the next, and never throws on a text. */
export interface NameFinder {
  /** Every mention, in order and apart; none where the text holds none. Takes time linear in the text's length. */
  findNames(text: string, options?: FindNamesOptions): readonly Mention[];
  /**
   * The mention that the character at `offset` belongs to or that ends there, else null. It looks at the line around the
   * offset only, and at no more than 2,000 characters to either side, so it costs the same in any document.
   */
  nameAt(text: string, offset: number, options?: FindNamesOptions): Mention | null;
}

const PLAIN_TEXT = "plaintext";

const HOVER_REACH = 2000;

/** How far apart two names may stand in one sentence for one to vouch for the other. */
const COMPANY_REACH = 300;

/** What joins the names of a row: "Microsoft, Orange et Meta", "Suez / Loop". */
const JOINT = /^(?=\s*\S)(?:[\s,/&+*_-]|\b(?:et|ou|avec|comme|and|or|with|like)\b)*$/iu;

interface Candidate {
  readonly mention: Mention;
  readonly judgement: Exclude<Judgement, "silence">;
}

/**
 * A finder of the entities' names, compiled once: of any list, ours or your own. Where two entities share a name the
 * first one has it; where two names begin at one place the longer one wins.
 */
export function createNameFinder(entities: readonly NamedEntity[]): NameFinder {
  const names = compileNames(entities);
  const table = buildNameTable(names);
  const findLarge = compileStarts(names.flatMap((name) => name.writings));
  const findSmallStart = compileStarts(names.flatMap((name) => name.small ?? []));

  const isName = (text: string, at: number): boolean =>
    namesWithHash(table, hashWord(text, at)).some((name) => {
      const end = matchFolded(text, at, name.folded);
      return end >= 0 && !isWordAt(text, end);
    });

  /** The candidate that begins at `start`; where there is none, the offset to go on from. */
  function readCandidate(text: string, start: number, isProse: SpanTest): Candidate | number {
    for (const name of namesWithHash(table, hashWord(text, start))) {
      // Nearly every mention is written as the name is: no need to fold it.
      const isExact = text.startsWith(name.text, start);
      const end = isExact ? start + name.text.length : matchFolded(text, start, name.folded);
      if (end < 0 || isWordAt(text, end)) continue;
      const writing = readWriting(text, start, end, name);
      if (writing === "other") continue;
      if (!isProse(start, end)) return end;
      const judgement = judgeName(text, start, end, name, writing, isName);
      if (judgement === "silence") return end;
      const mention = Object.freeze({ start, end, entity: name.entity, name: name.text });
      return { mention, judgement };
    }
    return start + 1;
  }

  function scan(text: string, isProse: SpanTest): readonly Mention[] {
    const candidates: Candidate[] = [];
    const findSmall = createSmallScan(text, findSmallStart);
    let large = findLarge(text, 0);
    let small = findSmall(0);
    while (large < text.length || small < text.length) {
      const start = Math.min(large, small);
      const candidate = isWordBefore(text, start) ? start + 1 : readCandidate(text, start, isProse);
      if (typeof candidate !== "number") candidates.push(candidate);
      const next = typeof candidate === "number" ? candidate : candidate.mention.end;
      if (large < next) large = findLarge(text, next);
      if (small < next) small = findSmall(next);
    }
    return candidates
      .filter((candidate, index) => candidate.judgement === "mention" || isVouchedFor(text, candidates, index))
      .map((candidate) => candidate.mention);
  }

  return {
    findNames(text, { regions, languageId = PLAIN_TEXT } = {}) {
      return scan(text, regions === undefined ? createLineTest(text, languageId) : createRegionTest(regions));
    },
    nameAt(text, offset, { regions, languageId = PLAIN_TEXT } = {}) {
      if (!(offset >= 0 && offset <= text.length)) return null;
      const from = lineStartOf(text, offset, Math.max(0, offset - HOVER_REACH));
      const line = text.slice(from, lineEndOf(text, offset, Math.min(text.length, offset + HOVER_REACH)));
      const isProse =
        regions === undefined
          ? createLineTest(line, languageId)
          : createRegionTest(regionsOfLine(regions, from, line.length));
      const touched = scan(line, isProse).filter(({ start, end }) => from + start <= offset && offset <= from + end);
      const mention = touched.at(-1);
      return mention === undefined
        ? null
        : Object.freeze({ ...mention, start: from + mention.start, end: from + mention.end });
    },
  };
}

/** The regions that reach into a line, counted from its start. */
function regionsOfLine(regions: readonly Region[], from: number, length: number): readonly Region[] {
  let low = 0;
  let high = regions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((regions[middle]?.end ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  const inside: Region[] = [];
  for (let index = low; index < regions.length; index += 1) {
    const region = regions[index];
    if (region === undefined || region.start >= from + length) break;
    inside.push({ start: region.start - from, end: region.end - from });
  }
  return inside;
}

/**
 * Whether another organisation that needs no vouching stands in the sentence of the candidate at `index`, or where the
 * candidate must be listed, in one row with it.
 */
function isVouchedFor(text: string, candidates: readonly Candidate[], index: number): boolean {
  const own = candidates[index];
  if (own === undefined) return false;
  for (const step of [-1, 1]) {
    let near = own;
    for (let other = index + step; ; other += step) {
      const candidate = candidates[other];
      if (candidate === undefined || Math.abs(candidate.mention.start - own.mention.start) > COMPANY_REACH) break;
      const [first, last] = step < 0 ? [candidate, near] : [near, candidate];
      const between = text.slice(first.mention.end, last.mention.start);
      if (holdsSentenceEnd(between) || (own.judgement === "listed" && !JOINT.test(between))) break;
      if (candidate.judgement === "mention" && candidate.mention.entity.id !== own.mention.entity.id) return true;
      near = candidate;
    }
  }
  return false;
}
