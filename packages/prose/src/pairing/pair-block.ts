import type { BlockKind } from "../document/document.ts";
import type { Figure } from "../figures/figure.ts";
import type { Mention, Region } from "../names/mention.ts";
import type { Context } from "./context.ts";
import { foldText } from "./fold-text.ts";
import { type Pair, pairFigures } from "./pair-figures.ts";
import { LONGEST_SENTENCE, splitSentences } from "./sentence.ts";

/** What is found in a block, in order and apart, at offsets of its own. */
export interface BlockContents {
  readonly text: string;
  readonly kind: BlockKind;
  readonly figures: readonly Figure[];
  /** Looked for when first asked: most blocks hold no figure and need no names. */
  readonly mentions: () => readonly Mention[];
}

/** The figures of a block that state a pledge, with whose it is, sentence by sentence; a row is one. */
export function pairBlock({ text, kind, figures, mentions }: BlockContents, context: Context): readonly Pair[] {
  const whole = { start: 0, end: text.length };
  const isOne = kind === "row" && text.length <= LONGEST_SENTENCE;
  const figuresIn = createInside(figures);
  const mentionsIn = createInside(mentions());
  const last = figures.at(-1)?.start ?? 0;
  const pairs: Pair[] = [];
  let { subject } = context;
  let isAfterLabel = false;
  for (const span of isOne ? [whole] : splitSentences(text, whole)) {
    if (span.start > last) break;
    const written = text.slice(span.start, span.end);
    const [own, named] = [figuresIn(span), mentionsIn(span)];
    if (own.length > 0) {
      const sentence = { ...span, folded: foldText(written), text: written, figures: own, mentions: named };
      pairs.push(...pairFigures(sentence, { subject, isTerse: context.isTerse || isAfterLabel }));
    }
    subject = named.find(isOrganisation) ?? subject;
    isAfterLabel = isLabel(written, span.start, named);
  }
  return pairs;
}

const LONGEST_LABEL = 50;

/** Whether a sentence names one organisation and ends with it: "Point 3 – Toyota." before "300 M€ confirmés". */
function isLabel(sentence: string, start: number, mentions: readonly Mention[]): boolean {
  if (mentions.length === 0 || sentence.length >= LONGEST_LABEL) return false;
  const [label, ...others] = mentions.filter(isOrganisation);
  return label !== undefined && others.length === 0 && /^\W*$/u.test(foldText(sentence.slice(label.end - start)));
}

/** The one organisation that is named; null where none or several are. */
export function onlyOf(mentions: readonly Mention[]): Mention | null {
  const first = mentions.find(isOrganisation);
  if (first === undefined) return null;
  return mentions.every((mention) => !isOrganisation(mention) || mention.entity === first.entity) ? first : null;
}

function isOrganisation({ kind }: Mention): boolean {
  return kind === "organisation";
}

/** Tells which of some spans lie inside another; to be asked in the order of the text. */
function createInside<Span extends Region>(spans: readonly Span[]): (whole: Region) => readonly Span[] {
  let next = 0;
  return ({ start, end }) => {
    while ((spans[next]?.start ?? start) < start) next += 1;
    const first = next;
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= end) next += 1;
    return first === next ? NONE : spans.slice(first, next);
  };
}

const NONE: readonly never[] = [];
