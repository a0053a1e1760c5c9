import { styleText } from "node:util";
import { defuse, widthOf } from "../check/frame.ts";
import { wrap } from "../help/wrap.ts";
import type { Outlet } from "../surroundings.ts";

type Style = Parameters<typeof styleText>[0];

/** Lines longer than this are tiring to read; ones shorter than that hold no word. */
const MOST_COLUMNS = 80;
const FEWEST_COLUMNS = 20;

/** Writes lines as wide as the terminal, whatever is in them. */
export interface Page {
  readonly paint: (style: Style, text: string) => string;
  /** A text in as many lines as it takes, set in. */
  readonly paragraph: (text: string, indent?: number, style?: Style) => string;
  /** The same behind a label, under which nothing else stands. */
  readonly item: (label: string, text: string, indent?: number, style?: Style) => string;
}

export function createPage({ hasColour, columns }: Pick<Outlet, "hasColour" | "columns">): Page {
  const width = Math.max(FEWEST_COLUMNS, Math.min(columns ?? MOST_COLUMNS, MOST_COLUMNS));
  const paint = (style: Style, text: string): string =>
    hasColour && text !== "" ? styleText(style, text, { validateStream: false }) : text;
  const item: Page["item"] = (label, text, indent = 0, style = "reset") => {
    const space = " ".repeat(indent);
    const under = " ".repeat(widthOf(label));
    const lines = wrap(defuse(text), width - indent - under.length);
    return lines
      .map((line, at) => `${space}${at === 0 ? label : under}${style === "reset" ? line : paint(style, line)}\n`)
      .join("");
  };
  return { paint, item, paragraph: (text, indent, style) => item("", text, indent, style) };
}
