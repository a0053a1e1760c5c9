import type { AnnouncementId } from "@choosefr/model";
import { listQuestionIds } from "@choosefr/quiz";

let all: readonly string[] | null = null;

/** The ids of the questions on an announcement; its id is one of the parts of theirs. Empty where it can be asked nothing. */
export function questionIdsAbout(announcement: AnnouncementId): readonly string[] {
  all ??= listQuestionIds();
  return all.filter((id) => id.split(".").includes(announcement));
}
