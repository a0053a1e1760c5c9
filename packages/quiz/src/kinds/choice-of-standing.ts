import {
  type Announcement,
  type Catalogue,
  describeDate,
  describeOutcome,
  type OutcomeClaim,
  valueOf,
} from "@choosefr/model";
import { describeFigure } from "../describe-figure.ts";
import { areWellKnown, isNotableAnnouncement } from "../fame.ts";
import { phrasesIn } from "../phrases/index.ts";
import { morePhrasesIn } from "../phrases/more.ts";
import { closeSentence } from "../phrases/phrases.ts";
import type { Ending, Standing } from "../phrases/whole-phrases.ts";
import { shuffle } from "../random.ts";
import { headOf, isShortEnough } from "../stem.ts";
import { isOnlyOfItsMonth } from "../subject.ts";
import { thingOf } from "../thing.ts";
import { monthOf, nameAnnouncers, tellsWhat, whenIn } from "../topic.ts";
import { hasGoodWitness, sureOf } from "../witness.ts";
import { draftChoice } from "./choice.ts";
import type { BuildContext, Draft } from "./kind.ts";

/**
 * What a last known state denies of a project. Whoever is delayed may be building, and whoever failed may be said to have given
 * up: such pairs are never offered together.
 */
const DENIED: Readonly<Record<Ending, readonly Standing[]>> = {
  opened: ["under_construction", "cancelled", "delayed"],
  under_construction: ["opened", "cancelled", "company_failed"],
  cancelled: ["opened", "under_construction", "company_failed"],
  company_failed: ["opened", "under_construction", "delayed"],
};
/** States that stay: no date needs to be told with them. */
const LASTING: ReadonlySet<OutcomeClaim["status"]> = new Set<OutcomeClaim["status"]>([
  "opened",
  "cancelled",
  "company_failed",
]);

/**
 * How did a project end, or how far had it got? Asked of promises with one project at one place or none told, by the last
 * outcome on a good page: it opened, is being built, was dropped, or its company failed.
 */
export function draftChoicesOfStanding(record: Catalogue): readonly Draft[] {
  return record.announcementIds
    .map((id) => record.announcement(id))
    .filter(
      (item) => isOnlyOfItsMonth(item, null, record) && tellsWhat(item) && item.announced.length >= "2025-05".length,
    )
    .flatMap((item) => {
      const outcome = lastOf(item);
      return outcome === null ? [] : draftStanding(item, outcome);
    });
}

/** The last known outcome of a promise, where it tells of all of it and nothing else contradicts it. */
function lastOf({ outcomes, sites, announced }: Announcement): OutcomeClaim | null {
  const standing = outcomes.filter(({ rank }) => rank !== "deprecated");
  const [last] = standing.toSorted((a, b) => (a.on < b.on ? 1 : -1));
  const places = new Set(sites.filter(({ rank }) => rank !== "deprecated").map(({ place }) => place));
  if (last === undefined || places.size === 0 || !hasGoodWitness(last)) return null;
  const isOfAll = last.scope.length === 0 || places.size === 1;
  const isAfter = !last.on.startsWith(announced.slice(0, "2025-05".length));
  // What opened and was built on, or was dropped after it opened, has no one end.
  const isPlain = standing.every(
    (one) =>
      one === last || one.status === last.status || one.status === "delayed" || one.status === "under_construction",
  );
  return isOfAll && isAfter && isPlain ? last : null;
}

function draftStanding(item: Announcement, outcome: OutcomeClaim): readonly Draft[] {
  const { status } = outcome;
  if (!isEnding(status)) return [];
  const isFamous = areWellKnown(item.organisations);
  const denied = DENIED[status];
  const frame = {
    id: `choice.standing.${item.id}`,
    asks: [outcome.id],
    difficulty: isFamous ? 2 : 3,
    isNotable: isNotableAnnouncement(item),
  } as const;
  return [
    draftChoice(frame, ({ locale, record, random }) => {
      const { whole } = morePhrasesIn(locale);
      const { meanFate, outcome: tellOutcome } = phrasesIn(locale);
      const who = nameAnnouncers(item.organisations, locale, item.announced, record);
      const state =
        status === "company_failed"
          ? `${whole.standing(status)} (${describeDate(outcome.on, locale)})`
          : describeOutcome(outcome, locale, record.nameOf);
      const on = LASTING.has(status) ? null : describeDate(outcome.on.slice(0, "2025-05".length), locale);
      const stem = ask(item, on, { locale, record });
      if (stem === null) return null;
      return {
        stem,
        right: whole.standing(status),
        whyRight: closeSentence(outcome.summary[locale]),
        wrong: shuffle(denied, random).map((other) => ({
          text: whole.standing(other),
          why: whole.whyOtherStanding(status, other),
        })),
        explanation: {
          answer: tellOutcome(state, outcome.summary[locale], who.names),
          meaning: meanFate(who.names, whenIn(item.announced, locale)),
          preferred: outcome,
          disagreement: null,
          about: { announcement: item },
          scales: [],
        },
      };
    }),
  ];
}

/** The question, with what was promised where there is room for it; null where it cannot be asked in a sentence. */
function ask(item: Announcement, on: string | null, { locale, record }: Pick<BuildContext, "locale" | "record">) {
  const thing = thingOf({ ...item, subject: { fr: headOf(item.subject.fr), en: headOf(item.subject.en) } }, locale);
  if (thing === null) return null;
  const { askStanding } = morePhrasesIn(locale).whole;
  const who = nameAnnouncers(item.organisations, locale, item.announced, record);
  const sum = sureOf(item.investment)?.preferred;
  const project = { who, month: monthOf(item.announced, locale), thing };
  const stems = [
    ...(sum === undefined || valueOf(sum) === null
      ? []
      : [askStanding({ ...project, sum: describeFigure(sum, locale) }, on)]),
    askStanding({ ...project, sum: null }, on),
  ];
  return stems.find(isShortEnough) ?? null;
}

function isEnding(status: OutcomeClaim["status"]): status is Ending & OutcomeClaim["status"] {
  return status in DENIED;
}
