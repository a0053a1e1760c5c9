import { isNotable } from "../fame.ts";
import type { FigureSubject } from "../subject.ts";
import { difficultyOf } from "./choice-of-figure.ts";
import type { Draft } from "./kind.ts";
import { buildOnNumberLine } from "./number-line.ts";

/** How much or how many? A number on a logarithmic line. */
export function draftEstimate(subject: FigureSubject): Draft {
  const id = `estimate.${subject.key}`;
  return {
    id,
    kind: "estimate",
    asks: [subject.preferred.id],
    difficulty: difficultyOf(subject),
    isNotable: isNotable(subject),
    build: (context) => {
      const parts = buildOnNumberLine(subject, context, (phrases, topic) => ({ stem: phrases.askFigure(topic, true) }));
      return parts === null ? null : { kind: "estimate", id, ...parts };
    },
  };
}
