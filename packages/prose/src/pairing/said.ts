import type { SignAt } from "./sign.ts";

/** What is known of a figure's sentence beside its words. All offsets are those of the sentence. */
export interface Said {
  /** What no turn ("mais", "but", a colon) parts from the figure, and what no comma does; folded. */
  readonly clause: string;
  readonly segment: string;
  readonly signs: readonly SignAt[];
  readonly governor: Governor | null;
  /** Whether the figure is listed with the name, or stands in a row or an item, and needs no verb. */
  readonly isListed: boolean;
  /** Whether a "respectively" pairs them. */
  readonly isInOrder: boolean;
}

/** The word that governs a figure, folded, and where it starts. */
export interface Governor {
  readonly text: string;
  readonly start: number;
}
