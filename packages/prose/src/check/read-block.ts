import type { Language } from "@choosefr/model";
import type { Block } from "../document/document.ts";
import type { Figure } from "../figures/figure.ts";
import { scanFigures } from "../figures/find-figures.ts";
import type { Mention, Region } from "../names/mention.ts";
import type { NameFinder } from "../names/name-finder.ts";
import type { Context } from "../pairing/context.ts";
import { type BlockContents, pairBlock } from "../pairing/pair-block.ts";
import type { Pair } from "../pairing/pair-figures.ts";
import type { Finding } from "./finding.ts";

/** A block with what is found in it, at offsets of its own. */
export interface ReadBlock extends BlockContents {
  /** The figures with whose they are where it stands, found anew only if it is about someone else. */
  readonly pair: (context: Context) => readonly Pair[];
  /** What is told of them where the block begins at `start` in its document; the same objects while that is the same. */
  readonly tell: (context: Context, start: number) => readonly Told[];
}

/** A finding, with whose figure it is of: of an edition, its series. */
export interface Told {
  readonly finding: Finding;
  readonly subject: string;
}

/** Reads a block of a document, by itself; its regions are counted from its start. */
export type BlockReader = (block: Block, document: string, regions: readonly Region[]) => ReadBlock;

/** What there is to tell of someone's figure in a text; null for nothing. */
export type Teller = (pair: Pair, text: string) => Finding | null;

/** A reader of blocks of one format and language. */
export function createBlockReader(
  finder: NameFinder,
  tellOf: Teller,
  { format = "text", language }: { readonly format?: string; readonly language?: Language },
): BlockReader {
  const how = language === undefined ? { format } : { format, language };
  return ({ start, end, kind }, document, regions) => {
    // In one piece: a slice would be looked up in the document for each of its characters.
    const middle = (start + end) >>> 1;
    const text = [document.slice(start, middle), document.slice(middle, end)].join("");
    const figures: readonly Figure[] = scanFigures(text, { ...how, regions });
    let mentions: readonly Mention[] | null = null;
    let paired: { readonly context: Context; readonly pairs: readonly Pair[] } | null = null;
    let told: { readonly start: number; readonly all: readonly Told[] } | null = null;
    const block: ReadBlock = {
      kind,
      text,
      figures,
      mentions: () => (mentions ??= finder.find(text, { regions, format })),
      pair: (context) => {
        if (paired !== null && paired.context.subject?.entity === context.subject?.entity) return paired.pairs;
        told = null;
        paired = { context, pairs: pairBlock(block, context) };
        return paired.pairs;
      },
      tell: (context, at) => {
        const pairs = block.pair(context);
        told ??= {
          start: 0,
          all: pairs.flatMap((pair) => {
            const finding = tellOf(pair, text);
            return finding === null ? [] : [{ finding, subject: pair.subject.entity }];
          }),
        };
        if (told.start !== at) told = { start: at, all: shiftAll(told.all, at - told.start) };
        return told.all;
      },
    };
    return block;
  };
}

function shiftAll(told: readonly Told[], by: number): readonly Told[] {
  return told.map(({ finding, subject }) => ({ finding: shiftFinding(finding, by), subject }));
}

function shiftFinding(finding: Finding, by: number): Finding {
  const { start, end, figure } = finding;
  return Object.freeze({
    ...finding,
    start: start + by,
    end: end + by,
    figure: Object.freeze({ ...figure, start: figure.start + by, end: figure.end + by }),
  });
}

/** Knows the blocks again that it has read before. */
export interface BlockMemory {
  readonly read: BlockReader;
  /** Begins a new version of the document: keeps what was read for the last one, forgets what was read for those before. */
  readonly forget: () => void;
  /** How many blocks of this version were not known before. */
  readonly blocksRead: number;
}

interface KnownBlock {
  readonly key: string;
  readonly block: ReadBlock;
}

export function createBlockMemory(read: BlockReader): BlockMemory {
  let before: ReadonlyMap<string, KnownBlock> = new Map();
  let now = new Map<string, KnownBlock>();
  let blocksRead = 0;
  return {
    get blocksRead() {
      return blocksRead;
    },
    forget: () => {
      before = now;
      now = new Map();
      blocksRead = 0;
    },
    read: (block, document, regions) => {
      const text = document.slice(block.start, block.end);
      const key = `${block.kind} ${regions.map(({ start, end }) => `${start}-${end}`).join()} ${text}`;
      let known = now.get(key) ?? before.get(key);
      if (known === undefined) {
        known = { key, block: read(block, document, regions) };
        blocksRead += 1;
      }
      // By the key that it has: a long text read again and again would else leave a copy of itself behind each time.
      now.set(known.key, known);
      return known.block;
    },
  };
}
