import type { MarkKind } from "../design/mark-shape.ts";
import type { Lang } from "../language/lang.ts";

/** What the picture says that stands for a page wherever its address is passed on. */
export interface Preview {
  readonly lang: Lang;
  /** When or of what kind, above all else. */
  readonly kicker: string;
  /** Who, or the title of the page. */
  readonly title: string;
  /** The figure, as printed where a source prints it; null where the page is not about one. */
  readonly figure: string | null;
  /** What the figure means, or what the page is about, a paragraph each, what matters most first: the last are left out where there is no room. */
  readonly lines: readonly string[];
  /** A promise and its last known state, or how many promises are at each; empty where there is neither. */
  readonly states: readonly PreviewState[];
  /** Whether a line through time leads to the one state, from the promise. */
  readonly isPromise: boolean;
}

/** A sign with its words. */
export interface PreviewState {
  readonly mark: MarkKind;
  readonly text: string;
}

/** How wide and high every picture is, in pixels: what those ask for who show it. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

/** What the picture says, for those who cannot see it. */
export function readAloud({ kicker, title, figure, lines, states }: Preview): string {
  return [kicker, title, figure ?? "", ...lines, states.map(({ text }) => text).join(", ")]
    .filter((text) => text !== "")
    .map((text) => text.replace(/\.$/u, ""))
    .join(". ");
}
