import type { Language } from "@choosefr/model";
import { createRegionTest, type SpanTest } from "../regions/span-test.ts";
import type { LetterCase } from "./case.ts";
import { createWordReader, matchFolded } from "./fold-at.ts";
import { createSmallFinder } from "./informal.ts";
import { type Judgement, judgeName, readWriting } from "./judge.ts";
import { isWordAt, isWordBefore } from "./letters.ts";
import { createLineTest } from "./line-test.ts";
import type { Mention, NamedEntity, Region } from "./mention.ts";
import { buildNameTable, type CompiledName, compileNames, namesWithHash } from "./name-table.ts";
import { createStartTable } from "./start-table.ts";
import { createCapitalFinder, createRareFinder } from "./starts.ts";
import { type Candidate, COMPANY_REACH, isVouchedFor } from "./vouch.ts";

/** Where names are looked for. */
export interface NameAtOptions {
  /** Spans of prose, in order and apart: names are found only inside them. Without them each line is judged by itself. */
  readonly regions?: readonly Region[] | undefined;
  /**
   * An editor's id of a language, or text, markdown, html, latex, rst, asciidoc, csv, yaml, json: how lines are judged
   * where no regions are given. Plain text if left out.
   */
  readonly format?: string | undefined;
}

/** Where names are looked for, and in what. */
export interface FindNamesOptions extends NameAtOptions {
  /** The language of the text. Names are found by the signs of both languages, so it may be left out. */
  readonly language?: Language | undefined;
}

/** Finds names in texts. It keeps nothing of a text from one call to the next, and never throws on a text. */
export interface NameFinder {
  /** Every mention, in order and apart, frozen; none where the text holds none. Takes time linear in the text's length. */
  find(text: string, options?: FindNamesOptions): readonly Mention[];
  /**
   * The mention that the character at `offset` belongs to or that ends there, else null. It looks at the line around the
   * offset only, and at no more than 2,000 characters to either side, so it costs the same in any document.
   */
  nameAt(text: string, offset: number, options?: NameAtOptions): Mention | null;
}

const PLAIN_TEXT = "text";

const HOVER_REACH = 2000;

/** From how far a name may vouch for the one at an offset, and the length of several. */
const NEAR = COMPANY_REACH + 300;

/** A name as a text spells it, and whether it is meant, once that was asked. */
interface Spelling extends Candidate {
  readonly name: CompiledName;
  readonly writing: LetterCase;
  judgement?: Judgement;
}

/** Tells the spans of prose of a text of a format; null where each line is to be judged by itself. */
export type ProseReader = (text: string, format: string) => readonly Region[] | null;

/**
 * A finder of the names of `entities` and of nothing else, compiled once. Where two entities share a name the first one
 * has it; where two names begin at one place the longer one wins.
 *
 * It brings no names and reads no documents: where no regions are given, lines are judged one by one, so that a fence
 * opened on an earlier line is not seen. `createNameFinder` does both.
 *
 * @example
 * import { compileNameFinder } from "@choosefr/prose";
 * const finder = compileNameFinder([{ id: "zorg", names: ["Zorg"], products: ["Blaster"] }]);
 * finder.find("L’usine de Zorg, pas le Zorg Blaster.").length; // => 1
 */
export function compileNameFinder(entities: readonly NamedEntity[], readProse: ProseReader = () => null): NameFinder {
  const names = compileNames(entities);
  const table = buildNameTable(names);
  const readWord = createWordReader();
  const starts = createStartTable(names);
  const findCapital = createCapitalFinder(starts);
  const scanRare = createRareFinder(names);
  const scanSmall = names.some(({ ambiguity }) => ambiguity === "safe") ? createSmallFinder(starts) : null;

  const isName = (text: string, at: number): boolean => {
    return namesWithHash(table, readWord(text, at).hash).some((name) => {
      const end = matchFolded(text, at, name.folded);
      return end >= 0 && !isWordAt(text, end);
    });
  };

  /** Takes every spelling of a name that begins in a span in turn, leftmost and longest, in prose or not. */
  function scan(
    text: string,
    span: Region,
    take: (start: number, end: number, name: CompiledName, writing: LetterCase) => void,
  ): void {
    /** Reads what begins at `start`, and tells the offset to go on from. */
    const readAt = (start: number): number => {
      if (isWordBefore(text, start)) return start + 1;
      const { hash, end: wordEnd } = readWord(text, start);
      for (const name of namesWithHash(table, hash)) {
        const end = name.rest === "" ? wordEnd : matchFolded(text, wordEnd, name.rest);
        if (end < 0 || isWordAt(text, end)) continue;
        const writing = readWriting(text, start, end, name);
        if (writing === "other") continue;
        take(start, end, name, writing);
        return end;
      }
      return start + 1;
    };

    const findSmall = scanSmall?.(text) ?? (() => text.length);
    const findRare = scanRare?.();
    let capital = findCapital(text, span.start);
    let rare = findRare?.(text, span.start) ?? text.length;
    let small = findSmall(span.start);
    for (let at = Math.min(capital, rare, small); at < span.end; at = Math.min(capital, rare, small)) {
      const next = readAt(at);
      if (capital < next) capital = findCapital(text, next);
      if (rare < next) rare = findRare?.(text, next) ?? text.length;
      if (small < next) small = findSmall(next);
    }
  }

  function findIn(text: string, isProse: SpanTest): readonly Mention[] {
    const mentions: Mention[] = [];
    const judgements: Judgement[] = [];
    let isDoubtful = false;
    scan(text, { start: 0, end: text.length }, (start, end, name, writing) => {
      if (!isProse(start, end, name.isPlain)) return;
      const judgement = judgeName(text, start, end, name, writing, isName);
      if (judgement === "silence") return;
      isDoubtful ||= judgement !== "mention";
      mentions.push(Object.freeze({ start, end, entity: name.entity, kind: name.kind, name: name.text }));
      judgements.push(judgement);
    });
    if (!isDoubtful) return Object.freeze(mentions);
    const judgementOf = (index: number): Judgement => judgements[index] ?? "silence";
    return Object.freeze(
      mentions.filter(
        (_, index) => judgementOf(index) === "mention" || isVouchedFor(text, mentions, index, judgementOf),
      ),
    );
  }

  /** The mention that an offset of a line touches. Of all other names only those are judged that may vouch for it. */
  function findAt(line: string, offset: number, isProse: SpanTest): Spelling | null {
    const near: Spelling[] = [];
    const around = { start: Math.max(0, offset - NEAR), end: Math.min(line.length, offset + NEAR) };
    scan(line, around, (start, end, name, writing) => {
      if (isProse(start, end, name.isPlain)) near.push({ start, end, entity: name.entity, name, writing });
    });
    const judgementOf = (index: number): Judgement => {
      const spelling = near[index];
      if (spelling === undefined) return "silence";
      const { start, end, name, writing } = spelling;
      spelling.judgement ??= judgeName(line, start, end, name, writing, isName);
      return spelling.judgement;
    };
    const isMention = ({ start, end }: Spelling, index: number): boolean => {
      if (start > offset || offset > end) return false;
      const judgement = judgementOf(index);
      return judgement === "mention" || (judgement !== "silence" && isVouchedFor(line, near, index, judgementOf));
    };
    return near.findLast(isMention) ?? null;
  }

  return Object.freeze({
    find(text: string, { regions, format = PLAIN_TEXT }: FindNamesOptions = {}) {
      return findIn(text, regions === undefined ? createProseTest(text, format, readProse) : createRegionTest(regions));
    },
    nameAt(text: string, offset: number, { regions, format = PLAIN_TEXT }: NameAtOptions = {}) {
      if (!(offset >= 0 && offset <= text.length)) return null;
      const before = text.slice(Math.max(0, offset - HOVER_REACH), offset);
      const after = text.slice(offset, offset + HOVER_REACH);
      const from = offset - before.length + before.lastIndexOf("\n") + 1;
      const end = after.indexOf("\n");
      const line = text.slice(from, offset + (end < 0 ? after.length : end));
      const isProse =
        regions === undefined
          ? createLineTest(line, format)
          : createRegionTest(regionsOfLine(regions, from, line.length));
      const found = findAt(line, offset - from, isProse);
      if (found === null) return null;
      const { name } = found;
      return Object.freeze({
        start: from + found.start,
        end: from + found.end,
        entity: name.entity,
        kind: name.kind,
        name: name.text,
      });
    },
  });
}

/** A test that reads the text only if there is something to ask. */
function createProseTest(text: string, format: string, readProse: ProseReader): SpanTest {
  let test: SpanTest | null = null;
  return (start, end, isWords) => {
    if (test === null) {
      const regions = readProse(text, format);
      test = regions === null ? createLineTest(text, format) : createRegionTest(regions);
    }
    return test(start, end, isWords);
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
