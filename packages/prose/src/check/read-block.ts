import type { Language } from "@choosefr/model";
import type { Block } from "../document/document.ts";
import type { Figure } from "../figures/figure.ts";
import { scanFigures } from "../figures/find-figures.ts";
import type { Mention, Region } from "../names/mention.ts";
import type { NameFinder } from "../names/name-finder.ts";

/** A block with what is found in it, at offsets of the document. */
export interface ReadBlock extends Block {
  readonly text: string;
  readonly figures: readonly Figure[];
  /** Looked for when first asked: most blocks hold no figure and need no names. */
  readonly mentions: () => readonly Mention[];
}

/** Reads blocks, each by itself, and knows those again that it has read before. */
export interface BlockMemory {
  /** Blocks of one document are read in its order, with the document's regions. */
  readonly read: (block: Block, text: string, regions: readonly Region[]) => ReadBlock;
  /** Begins a new version of the document: keeps what was read for the last one, forgets what was read for those before. */
  readonly forget: () => void;
  /** How many blocks of this version were not known before. */
  readonly blocksRead: number;
}

/** What was found in a block, at offsets of its own. */
interface Found {
  readonly figures: readonly Figure[];
  mentions: readonly Mention[] | null;
}

/** A memory for texts of one format and language. */
export function createBlockMemory(
  finder: NameFinder,
  { format = "text", language }: { readonly format?: string; readonly language?: Language },
): BlockMemory {
  let before: ReadonlyMap<string, Found> = new Map();
  let now = new Map<string, Found>();
  let blocksRead = 0;
  let nextRegion = 0;
  return {
    get blocksRead() {
      return blocksRead;
    },
    forget: () => {
      before = now;
      now = new Map();
      blocksRead = 0;
      nextRegion = 0;
    },
    read: (block, document, all) => {
      const text = document.slice(block.start, block.end);
      const regions: Region[] = [];
      for (; nextRegion < all.length; nextRegion += 1) {
        const region = all[nextRegion];
        if (region === undefined || region.start >= block.end) break;
        const [start, end] = [region.start - block.start, region.end - block.start];
        if (start >= 0) regions.push({ start, end });
      }
      const key = `${regions.map(({ start, end }) => `${start}-${end}`).join()} ${text}`;
      let found = now.get(key) ?? before.get(key);
      if (found === undefined) {
        const figures = scanFigures(text, { regions, format, ...(language === undefined ? {} : { language }) });
        found = { figures, mentions: null };
        blocksRead += 1;
      }
      now.set(key, found);
      const known = found;
      return {
        ...block,
        text,
        figures: known.figures.map((figure) => shift(figure, block.start)),
        mentions: () => {
          const mentions = known.mentions ?? finder.find(text, { regions, format });
          known.mentions = mentions;
          return mentions.map((mention) => shift(mention, block.start));
        },
      };
    },
  };
}

function shift<Span extends Region>(span: Span, by: number): Span {
  return Object.freeze({ ...span, start: span.start + by, end: span.end + by });
}
