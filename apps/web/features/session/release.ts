import release from "@choosefr/model/release.json" with { type: "json" };
import type { Question } from "@choosefr/quiz";
import { type Correction, listCorrections } from "../corrections/list-corrections.ts";
import type { ExactQuizLink } from "./exact-link.ts";

/** Which data the site holds. */
export const DATA: { readonly version: string; readonly on: string } = { version: release.version, on: release.date };

/** What was corrected in the claims that questions ask for, after the day of the data that a link was made from; newest first. */
export function changesSince(
  madeFrom: ExactQuizLink["madeFrom"],
  questions: readonly Pick<Question, "claims">[],
): readonly Correction[] {
  if (madeFrom === null) return [];
  const asked: ReadonlySet<string> = new Set(questions.flatMap(({ claims }) => claims));
  return listCorrections().filter(({ claimId, on }) => asked.has(claimId) && on > madeFrom.on);
}
