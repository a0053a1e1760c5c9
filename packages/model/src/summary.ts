import type { Disagreement, Settlement } from "./disagreement.ts";
import type { Claim, PrintedFigure } from "./generated/types.ts";
import type { Source } from "./source.ts";

type ClaimFrame = "id" | "kind" | "figure" | "scope" | "rank" | "rankReason" | "evidence";

/**
 * What the record says on one subject: the fields of the preferred claim (amount, currency and bound of an
 * investment, count and bound of jobs), who states it, and beneath it every claim of that kind.
 */
export type Summary<C extends Claim> = Readonly<Omit<C, ClaimFrame>> & {
  /** The figure as printed, where a source prints one. */
  readonly figure: PrintedFigure | null;
  /** The sources of the preferred claim: one for each independent witness first. */
  readonly sources: readonly Source[];
  /** How many independent witnesses state the preferred claim. */
  readonly witnesses: number;
  readonly preferred: C;
  /** All claims of this kind, of every scope and rank, as recorded. */
  readonly claims: readonly C[];
  readonly disagreement: Disagreement<C> | null;
  readonly isSettled: boolean;
  readonly settlement: Settlement;
};
