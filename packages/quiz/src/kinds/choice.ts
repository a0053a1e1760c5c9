import { type ExplanationInput, explain } from "../explanation.ts";
import { arrangeOptions } from "../options.ts";
import { phrasesIn } from "../phrases/index.ts";
import type { BuildContext, Draft } from "./kind.ts";

/** What one choice of four differs in from another. */
export interface ChoiceParts {
  readonly stem: string;
  readonly right: string;
  /** Why it is right, where that is not how many sources say so. */
  readonly whyRight?: string;
  /** Wrong options in the order in which they are preferred; the first three that differ are offered. */
  readonly wrong: readonly { readonly text: string; readonly why: string }[];
  readonly explanation: Omit<ExplanationInput, "locale" | "record" | "hidden">;
}

/** A choice of four: `write` gives its parts in a language, or null where it cannot be asked. */
export function draftChoice(
  frame: Pick<Draft, "id" | "asks" | "difficulty" | "isNotable">,
  write: (context: BuildContext) => ChoiceParts | null,
): Draft {
  const { id, asks, difficulty } = frame;
  return {
    ...frame,
    kind: "choice",
    build: (context) => {
      const parts = write(context);
      if (parts === null) return null;
      const { locale, random, hidden, record } = context;
      const explanation = explain({ ...parts.explanation, locale, record, hidden });
      const right = { text: parts.right, why: parts.whyRight ?? phrasesIn(locale).whyRight(explanation.witnesses) };
      const options = arrangeOptions(right, parts.wrong, random);
      if (options === null) return null;
      return { kind: "choice", id, locale, claims: asks, stem: parts.stem, difficulty, explanation, options };
    },
  };
}
