import { type Announcement, type Catalogue, type Claim, describeMoney } from "@choosefr/model";
import { areWellKnown } from "../fame.ts";
import { occasionOf } from "../occasion.ts";
import { morePhrasesIn } from "../phrases/more.ts";
import { shuffle } from "../random.ts";
import { headOf, isShortEnough } from "../stem.ts";
import { nameAnnouncers, whenIn } from "../topic.ts";
import { hasGoodWitness, sureOf } from "../witness.ts";
import { draftChoice } from "./choice.ts";
import type { Draft } from "./kind.ts";

/** Sums that one would have believed. */
const BELIEVABLE_EUROS = [3e8, 5e8, 1e9, 2e9, 5e9, 1e10];
/** How the record calls a visit of which it says that nothing was promised. */
const WITHOUT_PROMISE = /, sans annonce$/u;

type Context = Extract<Claim, { readonly kind: "context" }>;

/** What did they promise who came and promised nothing? Asked where the record says on a good page that there was no pledge, and holds none. */
export function draftChoicesOfNoPromise(record: Catalogue): readonly Draft[] {
  return record.announcementIds
    .map((id) => record.announcement(id))
    .flatMap((item) => {
      const [context, ...others] = item.claims;
      const isVisit = WITHOUT_PROMISE.test(item.subject.fr) && others.length === 0;
      return isVisit && context?.kind === "context" && hasGoodWitness(context) ? [draftVisit(item, context)] : [];
    });
}

function draftVisit(item: Announcement, context: Context): Draft {
  const isFamous = areWellKnown(item.organisations);
  const frame = {
    id: `choice.no-promise.${item.id}`,
    asks: [context.id],
    difficulty: isFamous ? 2 : 4,
    isNotable: isFamous,
  } as const;
  return draftChoice(frame, ({ locale, random, record }) => {
    const { whole } = morePhrasesIn(locale);
    const visit = headOf(item.subject[locale]);
    const who = nameAnnouncers(item.organisations, locale, item.announced, record);
    const edition = item.edition === null ? null : record.edition(item.edition);
    const stem = edition === null ? null : whole.askVisit(who, occasionOf(edition, locale), visit);
    if (stem === null || !isShortEnough(stem)) return null;
    const all = sureOf(edition?.totalInvestment)?.preferred.amount ?? null;
    return {
      stem,
      right: whole.nothing(),
      whyRight: whole.whyNothing(null),
      wrong: shuffle(BELIEVABLE_EUROS, random).map((amount) => ({
        text: describeMoney({ amount, amountMax: null, currency: "EUR", bound: "exact" }, locale),
        why: whole.whyNothing(all === null ? null : Math.round((100 * amount) / all)),
      })),
      explanation: {
        answer: whole.stateVisit(who, visit) ?? context.summary[locale],
        meaning: whole.meanVisit(visit, whenIn(item.announced, locale)),
        preferred: context,
        disagreement: null,
        about: { announcement: item },
        scales: [],
      },
    };
  });
}
