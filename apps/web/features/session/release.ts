import type { ClaimId } from "@choosefr/model";
import release from "@choosefr/model/release.json" with { type: "json" };
import type { Question } from "@choosefr/quiz";
import type { Lang } from "../language/lang.ts";
import type { ExactQuizLink } from "./exact-link.ts";

/** Which data the site holds. */
export const DATA: { readonly version: string; readonly on: string } = { version: release.version, on: release.date };

/** A correction of a claim since a link was made, in words. */
export interface Change {
  readonly claim: string;
  readonly on: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

/** What was corrected in the claims that questions ask for, after the day of the data that a link was made from; newest first. */
export function changesSince(
  madeFrom: ExactQuizLink["madeFrom"],
  questions: readonly Pick<Question, "claims">[],
  lang: Lang,
): readonly Change[] {
  if (madeFrom === null) return [];
  const asked: ReadonlySet<string> = new Set<ClaimId>(questions.flatMap(({ claims }) => claims));
  return release.corrections
    .filter(({ claim, on }) => asked.has(claim) && on > madeFrom.on)
    .map(({ claim, on, before, after, reason }) => ({
      claim,
      on,
      before: before[lang],
      after: after[lang],
      reason: reason[lang],
    }));
}
