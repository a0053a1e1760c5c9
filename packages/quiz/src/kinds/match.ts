import type { Catalogue, ClaimId, Language, PlaceId } from "@choosefr/model";
import type { Circles } from "../circle.ts";
import { areNotOf, denies } from "../denial.ts";
import { describeFigure } from "../describe-figure.ts";
import { type ExplanationInput, explain, type PromisedClaim, promisedIn } from "../explanation.ts";
import { areWellKnown, isComparable, isNotableAnnouncement } from "../fame.ts";
import { givesAway } from "../giveaway.ts";
import { buildElsewhere, type NewSites } from "../new-sites.ts";
import { nameEdition } from "../occasion.ts";
import { phrasesIn } from "../phrases/index.ts";
import { morePhrasesIn } from "../phrases/more.ts";
import type { Difficulty, MatchQuestion } from "../question.ts";
import { shuffle } from "../random.ts";
import { spreadOf } from "../scale.ts";
import { composeQuizSets, groupsOf, type Member, type QuizSet } from "../sets.ts";
import {
  type AnnouncementSubject,
  type EditionSubject,
  type FigureSubject,
  isOfSummit,
  isPromise,
} from "../subject.ts";
import { dateOf, monthOf, nameAnnouncers, topicOf, whenIn } from "../topic.ts";
import { isOnSeveralPages } from "../witness.ts";
import { isAbove } from "./higher-lower.ts";
import type { BuildContext, Draft } from "./kind.ts";

const SIZE = { size: 4, least: 4 };

type Matched = Member & { readonly isNotable: boolean };
type Promised = Matched & { readonly subject: AnnouncementSubject };
type Totalled = Matched & { readonly subject: EditionSubject };
type Building = Matched & NewSites;

/**
 * Match pairs: who promised which sum, who builds in which town or region, which summit announced which total. Each match
 * is proven to belong to one of the items alone: whatever the others and their circles announced on that occasion denies it.
 */
export function draftMatches(
  subjects: readonly FigureSubject[],
  newSites: readonly NewSites[],
  circles: Circles,
  record: Catalogue,
): readonly Draft[] {
  return [
    ...draftSumMatches(subjects.filter(isPromise), circles),
    ...draftTotalMatches(subjects.filter(isTotal)),
    ...draftSiteMatches(newSites, circles, record),
  ];
}

function isTotal(subject: FigureSubject): subject is EditionSubject {
  return subject.preferred.kind === "total_investment" && isOfSummit(subject);
}

function draftSumMatches(promises: readonly AnnouncementSubject[], circles: Circles): readonly Draft[] {
  const sums = promises
    .filter(({ preferred, about }) => preferred.kind === "investment" && about.announcement.edition !== null)
    .map((subject): Promised => {
      const { id, organisations } = subject.about.announcement;
      return { subject, recordId: id, isFamous: areWellKnown(organisations), isNotable: isComparable(subject) };
    });
  const isForeign = ({ subject: { preferred, about } }: Promised, { subject: other }: Promised): boolean =>
    areNotOf(preferred, about.announcement, other.about.announcement.organisations, circles);
  return groupsOf(sums, ({ subject }) => occasionOf(subject.about.announcement)).flatMap((group) =>
    composeQuizSets(
      group,
      SIZE,
      "match.investment",
      (a, b) =>
        circles.areApart(a.subject.about.announcement.organisations, b.subject.about.announcement.organisations) &&
        (isAbove(a.subject, b.subject) || isAbove(b.subject, a.subject)) &&
        isForeign(a, b) &&
        isForeign(b, a),
    ).map(draftSums),
  );
}

function occasionOf({ edition, announced }: { readonly edition: string | null; readonly announced: string }): string {
  return `${edition} ${announced.slice(0, "2024-05".length)}`;
}

function draftSums({ id, members, isNotable: isWorthAsking }: QuizSet<Promised>): Draft {
  return draftMatch({
    id,
    asks: members.map(({ subject }) => subject.preferred.id),
    difficulty: difficultyOf(members, isWorthAsking),
    isNotable: isWorthAsking,
    write: ({ locale, record }) => {
      const phrases = phrasesIn(locale);
      const pairs = members.map(({ subject }): Pair => {
        const { organisations, announced } = subject.about.announcement;
        const figure = describeFigure(subject.preferred, locale);
        const topic = topicOf(subject, locale, record);
        return {
          text: nameAnnouncers(organisations, locale, announced, record).names,
          figure,
          why: topic === null ? "" : phrases.stateFigure(topic, figure, true),
        };
      });
      const subjects = members.map(({ subject }) => subject);
      const lead = mostTelling(subjects);
      return lead === null
        ? null
        : {
            pairs,
            stem: morePhrasesIn(locale).match.askSums(monthOf(lead.about.announcement.announced, locale)),
            explanation: explanationOf(lead, subjects, locale, record),
            beside: subjects.filter((subject) => subject !== lead).flatMap(promisedIn),
          };
    },
  });
}

function draftTotalMatches(totals: readonly EditionSubject[]): readonly Draft[] {
  const summits = totals.map((subject): Totalled => {
    return { subject, recordId: subject.about.edition.id, isFamous: true, isNotable: isComparable(subject) };
  });
  return composeQuizSets(
    summits,
    SIZE,
    "match.total",
    ({ subject: a }, { subject: b }) =>
      a.about.edition.series === b.about.edition.series &&
      (isAbove(a, b) || isAbove(b, a)) &&
      denies(a.about.edition, b.preferred) &&
      denies(b.about.edition, a.preferred),
  ).map(draftTotals);
}

function draftTotals({ id, members, isNotable: isWorthAsking }: QuizSet<Totalled>): Draft {
  return draftMatch({
    id,
    asks: members.map(({ subject }) => subject.preferred.id),
    difficulty: 3,
    isNotable: isWorthAsking,
    write: ({ locale, record }) => {
      const phrases = phrasesIn(locale);
      const pairs = members.map(({ subject }): Pair => {
        const figure = describeFigure(subject.preferred, locale);
        const topic = topicOf(subject, locale, record);
        return {
          text: nameEdition(subject.about.edition, locale),
          figure,
          why: topic === null ? "" : phrases.stateFigure(topic, figure, true),
        };
      });
      const subjects = members.map(({ subject }) => subject);
      const lead = mostTelling(subjects);
      return lead === null
        ? null
        : {
            pairs,
            stem: morePhrasesIn(locale).match.askTotals(),
            explanation: explanationOf(lead, subjects, locale, record),
            beside: [],
          };
    },
  });
}

function draftSiteMatches(newSites: readonly NewSites[], circles: Circles, record: Catalogue): readonly Draft[] {
  const buildings = newSites
    .filter(({ announcement }) => announcement.edition !== null)
    .toSorted((a, b) => Number(isOnSeveralPages(b.claim)) - Number(isOnSeveralPages(a.claim)))
    .map((sites): Building => {
      const { id, organisations } = sites.announcement;
      const isFamous = areWellKnown(organisations);
      const isWorthAsking = isNotableAnnouncement(sites.announcement) && isOnSeveralPages(sites.claim);
      return { ...sites, recordId: id, isFamous, isNotable: isWorthAsking };
    });
  const isForeign = ({ region, announcement }: Building, { announcement: other }: Building): boolean =>
    buildElsewhere(region, announcement, other.organisations, circles, record);
  const fit = (a: Building, b: Building): boolean =>
    circles.areApart(a.announcement.organisations, b.announcement.organisations) && isForeign(a, b) && isForeign(b, a);
  return groupsOf(buildings, ({ announcement }) => occasionOf(announcement)).flatMap((group) =>
    (["town", "region"] as const).flatMap((place) => {
      const known = group.filter((one) => {
        const id = one[place];
        return id !== null && !givesAway(record.place(id).names.fr, one.announcement.organisations, record);
      });
      return composeQuizSets(known, SIZE, `match.${place}`, fit).map((set) => draftSites(set, place));
    }),
  );
}

function draftSites({ id, members, isNotable: isWorthAsking }: QuizSet<Building>, place: "town" | "region"): Draft {
  const [lead] = members.toSorted((a, b) => Number(b.isFamous) - Number(a.isFamous));
  return draftMatch({
    id,
    asks: members.flatMap(({ claims }) => claims.map((claim) => claim.id)),
    difficulty: isWorthAsking ? 4 : 5,
    isNotable: isWorthAsking,
    write: ({ locale, record }) => {
      if (lead === undefined) return null;
      const phrases = phrasesIn(locale);
      const name = (placeId: PlaceId): string => record.nameOf({ kind: "place", id: placeId }, locale);
      const who = ({ announcement: { organisations, announced } }: Building) =>
        nameAnnouncers(organisations, locale, announced, record);
      const month = monthOf(lead.announcement.announced, locale);
      return {
        pairs: members.map((member): Pair => {
          const { places, region, town } = member;
          const isTown = place === "town" && town !== null;
          return {
            text: who(member).names,
            figure: name(isTown ? town : region),
            why: isTown
              ? phrases.announcer.stateSite(who(member), name(town), month)
              : phrases.stateRegion(who(member), name(region), phrases.list(places.map(name)), places.length),
          };
        }),
        stem:
          place === "town"
            ? morePhrasesIn(locale).match.askTowns(month)
            : morePhrasesIn(locale).match.askRegions(month),
        explanation: {
          meaning: phrases.meanSite(
            who(lead).names,
            whenIn(lead.announcement.announced, locale),
            lead.places.length,
            lead.announcement.subject[locale],
          ),
          preferred: lead.claim,
          disagreement: null,
          about: { announcement: lead.announcement },
          scales: [],
        },
        beside: members.filter((member) => member !== lead),
      };
    },
  });
}

function difficultyOf(members: readonly Member[], isWorthAsking: boolean): Difficulty {
  if (!isWorthAsking) return 5;
  return members.every(({ isFamous }) => isFamous) ? 3 : 4;
}

/** The subject on most pages. */
function mostTelling<S extends FigureSubject>(subjects: readonly S[]): S | null {
  const pages = ({ preferred }: FigureSubject): number => preferred.evidence.length;
  return subjects.toSorted((a, b) => pages(b) - pages(a))[0] ?? null;
}

type MatchExplanation = Pick<ExplanationInput, "meaning" | "preferred" | "disagreement" | "about" | "scales">;

function explanationOf(
  lead: FigureSubject,
  all: readonly FigureSubject[],
  locale: Language,
  record: Catalogue,
): MatchExplanation | null {
  const topic = topicOf(lead, locale, record);
  if (topic === null) return null;
  const { preferred, disagreement, about } = lead;
  return {
    meaning: phrasesIn(locale).meanFigure(topic, dateOf(lead, locale)),
    preferred,
    disagreement,
    about,
    scales: spreadOf(all, locale),
  };
}

/** An item, its match in words, and why they belong together. */
interface Pair {
  readonly text: string;
  readonly figure: string;
  readonly why: string;
}

interface MatchParts {
  readonly pairs: readonly Pair[];
  readonly stem: string;
  readonly explanation: MatchExplanation | null;
  readonly beside: readonly PromisedClaim[];
}

interface MatchFrame extends Pick<Draft, "id" | "difficulty" | "isNotable"> {
  readonly asks: readonly ClaimId[];
  readonly write: (context: BuildContext) => MatchParts | null;
}

function draftMatch({ write, ...frame }: MatchFrame): Draft {
  const { id, asks, difficulty } = frame;
  return {
    ...frame,
    kind: "match",
    build: (context): MatchQuestion | null => {
      const parts = write(context);
      if (parts === null || parts.explanation === null) return null;
      const { locale, random, hidden, record } = context;
      const { pairs, stem, explanation, beside } = parts;
      const matches = shuffle(pairs, random).map(({ figure }) => figure);
      return {
        kind: "match",
        id,
        locale,
        claims: asks,
        stem,
        difficulty,
        explanation: explain({
          ...explanation,
          locale,
          record,
          hidden,
          answer: phrasesIn(locale).stateEach(pairs),
          beside,
        }),
        items: shuffle(pairs, random).map(({ text, figure, why }) => ({ text, match: matches.indexOf(figure), why })),
        matches,
      };
    },
  };
}
