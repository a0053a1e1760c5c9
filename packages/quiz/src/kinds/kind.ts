import type { Catalogue, ClaimId, Language } from "@choosefr/model";
import type { Difficulty, Question } from "../question.ts";
import type { Random } from "../random.ts";

/** What a question is built with. */
export interface BuildContext {
  readonly locale: Language;
  /** The record that is asked about. */
  readonly record: Catalogue;
  readonly random: Random;
  /** Claims still to be asked for: neither options nor explanation may give them away. */
  readonly hidden: ReadonlySet<ClaimId>;
}

/** A question that can be asked, before its text is written. */
export interface Draft {
  /** Stable: the same kind on the same claims has the same id. */
  readonly id: string;
  readonly kind: Question["kind"];
  /** The claims whose values the answer tells: a quiz asks once about whom they are of. */
  readonly asks: readonly ClaimId[];
  readonly difficulty: Difficulty;
  /** Whether it is worth asking anyone; others are asked only of a reader who looks up the organisation. */
  readonly isNotable: boolean;
  /** Null if the record does not hold enough proven-false options. */
  readonly build: (context: BuildContext) => Question | null;
}
