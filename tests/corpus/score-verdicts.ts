import { type Case, type ExpectedVerdict, overlaps } from "./case.ts";
import { quoteSpan } from "./quote-span.ts";
import type { Tally } from "./tally.ts";

/** A verdict as the engine gives it, on a figure of any kind and of any entity. */
export type FoundVerdict = Omit<ExpectedVerdict, "kind"> & { readonly kind: string };

/** How the verdicts found in a case compare with the expected ones. */
export interface VerdictsScore {
  /** Right on a span that overlaps, with the organisation and the verdict; nothing is found too much here. */
  readonly verdicts: Tally;
  /** The verdict `contradicts` alone: one that nothing contradictory was expected for is a false alarm. */
  readonly contradicts: Tally;
  readonly failures: readonly string[];
}

export function scoreVerdicts({ text, expect }: Case<"verdicts">, found: readonly FoundVerdict[]): VerdictsScore {
  const isRight = (expected: ExpectedVerdict, verdict: FoundVerdict) =>
    overlaps(expected, verdict) && expected.entity === verdict.entity && expected.verdict === verdict.verdict;
  const missing = expect.filter((expected) => !found.some((verdict) => isRight(expected, verdict)));
  const judged = found.filter((verdict) => expect.some((expected) => overlaps(expected, verdict)));

  const alarms = found.filter(({ verdict }) => verdict === "contradicts");
  const contradicted = expect.filter(({ verdict }) => verdict === "contradicts");
  const rightAlarms = alarms.filter((alarm) => contradicted.some((expected) => isRight(expected, alarm)));
  const caught = contradicted.filter((expected) => alarms.some((alarm) => isRight(expected, alarm)));

  const tell = (verdict: FoundVerdict) =>
    `${quoteSpan(text, verdict)} ${verdict.verdict} (${verdict.entity}, ${verdict.kind})`;
  const falseAlarms = alarms.filter((alarm) => !rightAlarms.includes(alarm));
  const others = judged.filter(
    (verdict) => verdict.verdict !== "contradicts" && !expect.some((expected) => isRight(expected, verdict)),
  );
  return {
    verdicts: { expected: expect.length, found: judged.length, right: expect.length - missing.length },
    contradicts: {
      expected: contradicted.length,
      // Each caught figure counts once, however many findings stand on it.
      found: caught.length + falseAlarms.length,
      right: caught.length,
    },
    failures: [
      ...missing.map((verdict) => `missing ${tell(verdict)}`),
      ...falseAlarms.map((verdict) => `false alarm ${tell(verdict)}`),
      ...others.map((verdict) => `wrong ${tell(verdict)}`),
    ],
  };
}
