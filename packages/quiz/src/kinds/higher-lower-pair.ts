import type { ClaimId } from "@choosefr/model";
import { type ExplanationInput, explain } from "../explanation.ts";
import type { HigherLowerQuestion, Option } from "../question.ts";
import { shuffle } from "../random.ts";
import type { BuildContext, Draft } from "./kind.ts";

type Side = Omit<Option, "isCorrect"> & { readonly figure: string };

/** The two sides of a question which of two is higher, and what is told of them. */
export interface PairParts {
  /** Given the sides in the order in which they are shown. */
  readonly ask: (isMoreFirst: boolean) => string;
  readonly more: Side;
  readonly less: Side;
  readonly explanation: Omit<ExplanationInput, "locale" | "record" | "hidden">;
}

/** A question which of two is higher: `write` gives its parts in a language, or null where it cannot be asked. */
export function draftHigherLowerPair(
  frame: Pick<Draft, "id" | "difficulty" | "isNotable"> & { readonly asks: readonly ClaimId[] },
  write: (context: BuildContext) => PairParts | null,
): Draft {
  const { id, asks, difficulty } = frame;
  return {
    ...frame,
    kind: "higher-lower",
    build: (context): HigherLowerQuestion | null => {
      const parts = write(context);
      if (parts === null) return null;
      const { locale, random, hidden, record } = context;
      const { ask, more, less, explanation } = parts;
      const options = shuffle(
        [
          { ...more, isCorrect: true },
          { ...less, isCorrect: false },
        ],
        random,
      );
      const [first, second] = options;
      if (first === undefined || second === undefined) return null;
      return {
        kind: "higher-lower",
        id,
        locale,
        claims: asks,
        stem: ask(first.isCorrect),
        difficulty,
        explanation: explain({ ...explanation, locale, record, hidden }),
        options: [first, second],
      };
    },
  };
}
