import type { MarkKind } from "../../design/mark-shape.ts";
import { PREVIEW_SIZE, type Preview, type PreviewState } from "../preview.ts";
import type { Ink } from "./canvas.ts";
import { fitText, type Measure } from "./fit-text.ts";
import type { TypefaceName } from "./typeface.ts";

/** What stands on a picture, each thing where it goes. */
export interface Layout {
  readonly texts: readonly PlacedText[];
  readonly marks: readonly PlacedMark[];
  readonly lines: readonly PlacedLine[];
}

/** A line of text. */
export interface PlacedText {
  readonly text: string;
  readonly face: TypefaceName;
  readonly size: number;
  readonly x: number;
  /** Of the line that letters stand on. */
  readonly y: number;
  readonly ink: Ink;
}

/** A sign by its middle. */
export interface PlacedMark {
  readonly kind: MarkKind | "site";
  readonly x: number;
  readonly y: number;
  /** Pixels a sixteenth of its side. */
  readonly unit: number;
}

/** A line from left to right. */
export interface PlacedLine {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly ink: Ink;
  readonly isBroken: boolean;
}

/** Nothing but the paper lies nearer to the edge than this, so that a picture that is cut round keeps its words. */
export const EDGE = 72;
const WIDTH = PREVIEW_SIZE.width - 2 * EDGE;
/** Where the first line begins: letters stand a little lower. */
const TOP = EDGE - 10;
const FOOT = PREVIEW_SIZE.height - EDGE;
const SITE = "choosefr";
const SITE_SIZE = 40;

/**
 * Lays out a picture: at the top who and when, in the middle the figure, at the foot what became of it and the name of the
 * site. The figure gives way to the lines beneath it up to a point; lines for which there is no room then are left out whole.
 */
export function layOutPreview(preview: Preview, measure: Measure): Layout {
  const foot = layOutFoot(preview, measure);
  const { head, body, free } = stackBest(preview, foot.top - 16 - TOP, measure);
  const texts: PlacedText[] = [];
  let y = TOP;
  const place = ({ lines, size, style }: Block): void => {
    y += lines.length === 0 ? 0 : style.before;
    for (const text of lines) {
      y += Math.round(size * style.leading);
      // The line that letters stand on, a fifth above the lower end of what the line takes up.
      texts.push({ text, face: style.face, size, x: EDGE, y: y - Math.round(size * 0.22), ink: style.ink });
    }
  };
  place(head);
  y += Math.round(Math.max(0, free) * ABOVE);
  for (const block of body) place(block);
  return { ...foot, texts: [...texts, ...foot.texts] };
}

interface Stack {
  readonly head: Block;
  readonly body: readonly Block[];
  /** How many of the lines are shown. */
  readonly shown: number;
  /** The height that is left. */
  readonly free: number;
}

/** With the largest figure that leaves room for every line, or for as many as there can be. */
function stackBest(preview: Preview, height: number, measure: Measure): Stack {
  let best: Stack | undefined;
  for (const size of FIGURE_SIZES) {
    const tried = stack(preview, size, height, measure);
    if (best === undefined || tried.shown > best.shown) best = tried;
    if (preview.figure === null || best.shown === preview.lines.length) break;
  }
  return best ?? stack(preview, LEAST_FIGURE, height, measure);
}

/** What stands above the foot, with a figure of a size at most. */
function stack({ kicker, title, figure, lines }: Preview, size: number, height: number, measure: Measure): Stack {
  const head = fitBlock(kicker, styles.kicker, measure);
  const body =
    figure === null
      ? [fitBlock(title, styles.headline, measure)]
      : [fitBlock(title, styles.title, measure), fitFigure(figure, size, measure)];
  let free = height - [head, ...body].reduce((sum, block) => sum + heightOf(block), 0);
  const told: Block[] = [];
  for (const line of lines) {
    const block = fitLine(line, told.length === 0 ? styles.line : { ...styles.line, before: LINE_GAP }, measure);
    if (block.isCut || heightOf(block) > free) continue;
    told.push(block);
    free -= heightOf(block);
  }
  return { head, body: [...body, ...told], shown: told.length, free };
}

/** A text in its lines. */
interface Block {
  readonly lines: readonly string[];
  readonly size: number;
  readonly isCut: boolean;
  readonly style: Style;
}

function fitBlock(text: string, style: Style, measure: Measure): Block {
  const { face, sizes, most } = style;
  return { ...fitText(text, { face, sizes, most, width: WIDTH }, measure), style };
}

/** On one line if it can be, a little smaller. */
function fitLine(text: string, style: Style, measure: Measure): Block {
  const alone = fitBlock(text, { ...style, most: 1 }, measure);
  return alone.isCut ? fitBlock(text, style, measure) : alone;
}

/** On one line if that is not too small, else on two. */
function fitFigure(text: string, size: number, measure: Measure): Block {
  const sizes = [size, 120, 112, 104, 96, 88, 80].filter((each) => each <= size);
  const alone = fitBlock(text, { ...styles.figure, sizes }, measure);
  const smaller = [96, 84, 72, 64].filter((each) => each <= size * 0.75);
  return alone.isCut ? fitBlock(text, { ...styles.figure, sizes: smaller, most: 2 }, measure) : alone;
}

function heightOf({ lines, size, style: { before, leading } }: Block): number {
  return lines.length === 0 ? 0 : before + lines.length * Math.round(size * leading);
}

/** How much of the room that is left stands above the name. */
const ABOVE = 0.3;
const LINE_GAP = 8;
/** From the one wished for to the least to which it gives way. */
const LEAST_FIGURE = 96;
const FIGURE_SIZES = [128, 112, LEAST_FIGURE];

interface Style {
  readonly face: TypefaceName;
  /** From the one wished for to the least. */
  readonly sizes: readonly number[];
  /** How many lines at most. */
  readonly most: number;
  readonly ink: Ink;
  readonly leading: number;
  /** Room above. */
  readonly before: number;
}

const styles = {
  kicker: { face: "sans", sizes: [30, 28, 26], most: 1, ink: "soft", leading: 1.3, before: 0 },
  title: { face: "serif-medium", sizes: [60, 52, 44], most: 2, ink: "ink", leading: 1.12, before: 12 },
  headline: { face: "serif-medium", sizes: [88, 80, 72, 60, 52, 44], most: 3, ink: "ink", leading: 1.1, before: 20 },
  figure: { face: "serif", sizes: [], most: 1, ink: "ink", leading: 1.1, before: 16 },
  line: { face: "sans", sizes: [34, 32, 30], most: 2, ink: "soft", leading: 1.32, before: 16 },
} as const satisfies Readonly<Record<string, Style>>;

/** What became of it on the left, the name of the site on the right. */
function layOutFoot({ states, isPromise }: Preview, measure: Measure): Layout & { readonly top: number } {
  const nameX = PREVIEW_SIZE.width - EDGE - measure(SITE, "serif-medium", SITE_SIZE);
  const sign = { kind: "site", x: nameX - 62, y: FOOT - 13, unit: 2 } as const;
  const name: PlacedText = { text: SITE, face: "serif-medium", size: SITE_SIZE, x: nameX, y: FOOT, ink: "ink" };
  const room = sign.x - 32 - EDGE;
  const told = isPromise ? layOutPromise(states, room, measure) : layOutStates(states, room, measure);
  const top = Math.min(FOOT - SITE_SIZE, told.top) - 28;
  return {
    texts: [name, ...told.texts],
    marks: [sign, ...told.marks],
    lines: [{ x: EDGE, y: top, length: WIDTH, ink: "rule", isBroken: false }, ...told.lines],
    top,
  };
}

type Foot = Layout & { readonly top: number };

const STATE_SIZES = [30, 28, 26];
const MARK_UNIT = 1.75;

/** The line through time: from the promise to its last known state, broken where none is known. */
function layOutPromise([state]: readonly PreviewState[], room: number, measure: Measure): Foot {
  if (state === undefined) return { texts: [], marks: [], lines: [], top: FOOT };
  const reach = 120;
  const textX = EDGE + reach + 44;
  const { lines, size } = fitText(
    state.text,
    { face: "sans", sizes: STATE_SIZES, most: 2, width: room - (textX - EDGE) },
    measure,
  );
  const leading = Math.round(size * 1.25);
  const top = FOOT - leading * Math.max(0, lines.length - 1) - size;
  const middle = top + Math.round(size * 0.66);
  return {
    texts: lines.map((text, index) => ({
      text,
      face: "sans",
      size,
      x: textX,
      y: FOOT - leading * (lines.length - 1 - index),
      ink: "ink",
    })),
    marks: [
      { kind: "announced", x: EDGE + 14, y: middle, unit: MARK_UNIT },
      { kind: state.mark, x: EDGE + reach + 14, y: middle, unit: MARK_UNIT },
    ],
    lines: [{ x: EDGE + 28, y: middle, length: reach - 28, ink: "accent", isBroken: state.mark === "unknown" }],
    top,
  };
}

/** Signs with their words beside each other, on as many as two lines; what has no room there is left out. */
function layOutStates(states: readonly PreviewState[], room: number, measure: Measure): Foot {
  const size = 28;
  const leading = 42;
  const rows: { readonly state: PreviewState; readonly x: number }[][] = [[]];
  let x = 0;
  for (const state of states) {
    const width = 40 + measure(state.text, "sans", size);
    if (x > 0 && x + width > room) {
      rows.push([]);
      x = 0;
    }
    if (width <= room) rows.at(-1)?.push({ state, x });
    x += width + 36;
  }
  const shown = rows.slice(0, 2).filter((row) => row.length > 0);
  const base = (row: number): number => FOOT - leading * (shown.length - 1 - row);
  return {
    texts: shown.flatMap((row, index) =>
      row.map(({ state, x: at }) => ({
        text: state.text,
        face: "sans" as const,
        size,
        x: EDGE + at + 40,
        y: base(index),
        ink: "ink" as const,
      })),
    ),
    marks: shown.flatMap((row, index) =>
      row.map(({ state, x: at }) => ({ kind: state.mark, x: EDGE + at + 14, y: base(index) - 9, unit: MARK_UNIT })),
    ),
    lines: [],
    top: FOOT - leading * Math.max(0, shown.length - 1) - size,
  };
}
