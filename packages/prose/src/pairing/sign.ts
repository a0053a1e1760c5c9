import type { Region } from "../names/mention.ts";

/** What a word beside a figure makes of it. */
export type Sign = "invest" | "hire" | "train" | "support" | "build" | "stop";

/** A word or phrase that governs figures, and where it stands in its sentence. */
export interface SignAt extends Region {
  readonly sign: Sign;
}
