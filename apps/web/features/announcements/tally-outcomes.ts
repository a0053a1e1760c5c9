import { type Announcement, describeStatus, leadingOutcome, type OutcomeStatus } from "@choosefr/model";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";

/** How many announcements stand at a state, in words. */
export interface OutcomeCount {
  readonly mark: OutcomeStatus | "unknown";
  readonly text: string;
}

/** From the happy end to the unhappy one; what is not known comes last. */
const ORDER: readonly OutcomeStatus[] = [
  "opened",
  "under_construction",
  "delayed",
  "reduced",
  "cancelled",
  "company_failed",
];

/** How many of some announcements stand at each state, by the last one that is known, and of how many nothing is; states without any are left out. */
export function tallyOutcomes(announcements: readonly Announcement[], lang: Lang): readonly OutcomeCount[] {
  const { announcementTable: labels } = messagesIn(lang);
  const states = announcements.map(({ outcomes }) => leadingOutcome(outcomes)?.status ?? "unknown");
  return [...ORDER, "unknown" as const].flatMap((mark) => {
    const n = states.filter((state) => state === mark).length;
    const status = mark === "unknown" ? labels.unknown : describeStatus(mark, lang);
    return n === 0 ? [] : { mark, text: fill(labels.counted, { status, n }) };
  });
}
