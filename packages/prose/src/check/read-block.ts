import type { Language } from "@choosefr/model";
import type { Block } from "../document/document.ts";
import type { Figure } from "../figures/figure.ts";
import { scanFigures } from "../figures/find-figures.ts";
import type { Mention, Region } from "../names/mention.ts";
import type { NameFinder } from "../names/name-finder.ts";
import type { Context } from "../pairing/context.ts";
import { type BlockContents, pairBlock } from "../pairing/pair-block.ts";
import type { Pair } from "../pairing/pair-figures.ts";
import type { JudgedPair, PairVerdict } from "./judge-pair.ts";

/** A block with what is found in it, at offsets of its own. */
export interface ReadBlock extends BlockContents {
  /** The figures with whose they are where it stands, found anew only if it is about someone else. */
  readonly pair: (context: Context) => readonly Pair[];
  /** The same as they are judged. */
  readonly judge: (context: Context) => readonly JudgedPair[];
}

/** Reads a block of a document, by itself; its regions are counted from its start. */
export type BlockReader = (block: Block, document: string, regions: readonly Region[]) => ReadBlock;

/** Judges a figure of someone; null for what is not to be told. */
export type PairJudge = (pair: Pair) => PairVerdict | null;

/** A reader of blocks of one format and language. */
export function createBlockReader(
  finder: NameFinder,
  judge: PairJudge,
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
    let judged: readonly JudgedPair[] | null = null;
    const block: ReadBlock = {
      kind,
      text,
      figures,
      mentions: () => (mentions ??= finder.find(text, { regions, format })),
      pair: (context) => {
        if (paired !== null && paired.context.subject?.entity === context.subject?.entity) return paired.pairs;
        judged = null;
        paired = { context, pairs: pairBlock(block, context) };
        return paired.pairs;
      },
      judge: (context) => {
        const pairs = block.pair(context);
        judged ??= pairs.flatMap((pair) => {
          const verdict = judge(pair);
          return verdict === null ? [] : [{ pair, verdict }];
        });
        return judged;
      },
    };
    return block;
  };
}

/** Knows the blocks again that it has read before. */
export interface BlockMemory {
  readonly read: BlockReader;
  /** Begins a new version of the document: keeps what was read for the last one, forgets what was read for those before. */
  readonly forget: () => void;
  /** How many blocks of this version were not known before. */
  readonly blocksRead: number;
}

export function createBlockMemory(read: BlockReader): BlockMemory {
  let before: ReadonlyMap<string, ReadBlock> = new Map();
  let now = new Map<string, ReadBlock>();
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
      let found = now.get(key) ?? before.get(key);
      if (found === undefined) {
        found = read(block, document, regions);
        blocksRead += 1;
      }
      now.set(key, found);
      return found;
    },
  };
}
