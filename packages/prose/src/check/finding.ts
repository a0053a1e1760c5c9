import type { ClaimKind, Language } from "@choosefr/model";
import type { Figure } from "../figures/figure.ts";
import type { Region } from "../names/mention.ts";

/** Which rule a finding comes from, each with a page of its own. */
export type Rule =
  | "contradicted-figure"
  | "contradicted-currency"
  | "disputed-figure"
  | "supported-figure"
  | "incomparable-figure"
  | "unrecorded-figure"
  | "unread-figure";

/** What the record says of a figure in a text. */
export interface Finding extends Region {
  readonly verdict: "agrees" | "sources_disagree" | "contradicts" | "not_comparable" | "unknown";
  /**
   * Why a figure contradicts or cannot be compared, null for the other verdicts. `scope`: it is what is recorded of a part
   * or of a wider plan.
   */
  readonly reason: "currency" | "value" | "unit" | "vague" | "scope" | null;
  readonly rule: Rule;
  /** The id of the organisation, or of the edition of which it is a total. */
  readonly entity: string;
  readonly kind: ClaimKind;
  readonly figure: Figure;
  /** The ids of the claims that support the figure, or else of those that it was judged by. */
  readonly claims: readonly string[];
  /** The id of the preferred claim; null where none is recorded. */
  readonly preferred: string | null;
  /** Whether the sources agree with each other on the preferred claim, so that it may be put without asking. */
  readonly isSettled: boolean;
  /**
   * What may stand in the place of a figure that contradicts the record, or that few sources give: the preferred value in
   * words, with its bound unless the text has bound words of its own, which stay as all that stands around the figure.
   * Null for any other verdict, and where no claim is preferred.
   */
  readonly replacement: Readonly<Record<Language, string>> | null;
  /** One sentence. */
  readonly message: Readonly<Record<Language, string>>;
  /** Who says what, in a few sentences. */
  readonly explanation: Readonly<Record<Language, string>>;
  /** The claims of that explanation, in its order, for whoever shows each with its sources and its address. */
  readonly told: readonly ToldClaim[];
}

/** A claim that an explanation tells of. */
export interface ToldClaim {
  readonly claim: string;
  /** Its value, with what sets it apart: a part, a wider plan, a slip. */
  readonly words: Readonly<Record<Language, string>>;
}
