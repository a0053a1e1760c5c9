import type { Bound, CountUnit, Currency } from "@choosefr/model";
import type { Region } from "../names/mention.ts";

interface FigureFrame extends Region {
  /** Whole units of the currency or things; the lower end of a range; null for an unnamed number ("plusieurs milliards d'euros"). */
  readonly value: number | null;
  /** The upper end of a range, else null. */
  readonly valueMax: number | null;
  readonly bound: Bound;
}

/** A figure found in a text: its span, without bound words and without what follows its noun, and its value. */
export type Figure =
  | (FigureFrame & { readonly kind: "money"; readonly currency: Currency; readonly unit: null })
  | (FigureFrame & { readonly kind: "count"; readonly currency: null; readonly unit: CountUnit });
