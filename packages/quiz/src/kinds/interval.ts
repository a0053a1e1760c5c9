import { isMoney } from "@choosefr/model";
import { isNotable } from "../fame.ts";
import { morePhrasesIn } from "../phrases/more.ts";
import type { Confidence } from "../question.ts";
import { createRandom } from "../random.ts";
import type { FigureSubject } from "../subject.ts";
import { difficultyOf } from "./choice-of-figure.ts";
import type { Draft } from "./kind.ts";
import { buildOnNumberLine } from "./number-line.ts";

const CONFIDENCES: readonly [Confidence, ...Confidence[]] = [50, 80, 90];

/**
 * Between which two numbers, with a stated confidence? Each figure is asked for with one confidence, the same in every
 * quiz, and the id says which.
 */
export function draftInterval(subject: FigureSubject): Draft {
  const confidence = drawConfidence(subject.key);
  const id = `interval.${confidence}.${subject.key}`;
  return {
    id,
    kind: "interval",
    asks: [subject.preferred.id],
    difficulty: difficultyOf(subject),
    // Few have a feeling for a number of projects, many for a sum.
    isNotable: isNotable(subject) && isMoney(subject.preferred),
    build: (context) => {
      const { askInterval } = morePhrasesIn(context.locale);
      const parts = buildOnNumberLine(subject, context, (phrases, topic) => ({
        stem: askInterval(topic, confidence),
        plainStem: phrases.askFigure(topic, true),
      }));
      return parts === null ? null : { kind: "interval", id, confidence, ...parts };
    },
  };
}

function drawConfidence(key: string): Confidence {
  return CONFIDENCES[Math.floor(createRandom(key)() * CONFIDENCES.length)] ?? CONFIDENCES[0];
}
