import { isSpace } from "../names/letters.ts";
import type { Region } from "../names/mention.ts";
import { findMachinery } from "../regions/machinery.ts";
import type { Markup } from "../regions/markup.ts";
import { createSearch, type Search } from "../regions/search.ts";
import { without } from "../regions/without.ts";
import { createDirectiveReader } from "./directives.ts";
import type { Block, BlockKind, DocumentReading } from "./document.ts";

/** A part of a text that a reader of a format took for one block, by its markup. */
export interface Passage extends Region {
  readonly kind: BlockKind;
  /** What inside it is no prose, in order and apart: signs of the block itself, code, other blocks. */
  readonly holes?: readonly Region[];
  readonly cells?: readonly Region[];
  readonly level?: number;
}

/** A reading in the making. Readers add passages in the order of the text. */
export interface Draft {
  readonly text: string;
  readonly find: Search;
  /** Whether comments are prose; of others only the directives are read. */
  readonly readsComments: boolean;
  /** Adds a passage, without what of it was added before; nothing if no prose is left of it. */
  add(passage: Passage, markup: Markup): void;
  finish(): DocumentReading;
}

const NONE: readonly Region[] = /* @__PURE__ */ Object.freeze([]);

export function createDraft(text: string, readsComments = true): Draft {
  const find = createSearch(text);
  const directives = createDirectiveReader(text, find);
  const blocks: Block[] = [];
  const regions: Region[] = [];
  let last = 0;

  return {
    text,
    find,
    readsComments,
    add({ kind, start, end, holes = NONE, cells = NONE, level }, markup) {
      const span = trim(text, Math.max(last, start), Math.min(end, text.length));
      if (span.end <= span.start) return;
      last = span.end;
      const orders = directives.readIn(span, kind);
      if (kind === "comment" && !readsComments) return;
      const known = orders.length === 0 ? holes : [...holes, ...orders].toSorted((a, b) => a.start - b.start);
      const parts = cells.map((cell) => clip(cell, span));
      let isProse = false;
      let next = 0;
      // Each cell is read by itself: nothing that is opened in one is closed in another.
      for (const part of parts.length === 0 ? [span] : parts) {
        while ((known[next]?.end ?? text.length) < part.start) next += 1;
        let to = next;
        while ((known[to]?.start ?? text.length) < part.end) to += 1;
        const query = { ...part, text, markup, known: known.slice(next, to), find };
        for (const left of without(part, findMachinery(query))) {
          const region = trimBy(text, left.start, left.end, isSpaceUnit);
          if (region.end <= region.start) continue;
          regions.push(region);
          isProse = true;
        }
      }
      if (!isProse) return;
      blocks.push(
        Object.freeze({
          ...span,
          kind,
          cells: parts.length === 0 ? NONE : Object.freeze(parts),
          level: kind === "heading" ? (level ?? 1) : null,
        }),
      );
    },
    finish: () =>
      Object.freeze({
        regions: Object.freeze(regions),
        blocks: Object.freeze(blocks),
        silences: directives.silences(),
      }),
  };
}

function clip(cell: Region, { start, end }: Region): Region {
  const from = Math.min(Math.max(cell.start, start), end);
  return Object.freeze({ start: from, end: Math.min(Math.max(cell.end, from), end) });
}

/** A span without the blanks and line breaks at its ends. */
export function trim(text: string, start: number, end: number): Region {
  return trimBy(text, start, end, isBlankUnit);
}

function trimBy(text: string, start: number, end: number, isOff: (code: number) => boolean): Region {
  let from = start;
  let to = end;
  while (from < to && isOff(text.charCodeAt(from))) from += 1;
  while (to > from && isOff(text.charCodeAt(to - 1))) to -= 1;
  return Object.freeze({ start: from, end: to });
}

function isBlankUnit(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xfeff;
}

/** Spaces of every width: a no-break space by itself is no prose, but may be the text of a line. */
function isSpaceUnit(code: number): boolean {
  return isSpace(code) || code === 0xfeff;
}
