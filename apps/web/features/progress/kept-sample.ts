import { answerId, type KeptAnswer } from "./kept-answer.ts";

let made = 0;

/** An answer as it is kept, for tests: right, of one morning, no two of one id. */
export function kept(but: Partial<KeptAnswer> = {}): KeptAnswer {
  const at = but.at ?? "2026-11-23T10:00:00.000Z";
  made += 1;
  return {
    id: answerId(at, new Uint8Array([0, 0, 0, 0, made / 36, made])),
    question: "choice.investment.amazon-2024",
    kind: "choice",
    answer: { option: 1 },
    points: 1,
    isCorrect: true,
    confidence: null,
    at,
    data: "2.2.0",
    ...but,
  };
}
