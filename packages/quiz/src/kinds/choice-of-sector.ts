import {
  type Announcement,
  type Catalogue,
  countWitnesses,
  describeSector,
  type OrganisationId,
  valueOf,
} from "@choosefr/model";
import type { Circles } from "../circle.ts";
import { areWellKnown } from "../fame.ts";
import { phrasesIn } from "../phrases/index.ts";
import { shuffle } from "../random.ts";
import { scalesOf } from "../scale.ts";
import { areBlurred, bringsToMind, TELLING_SECTORS } from "../sector-signs.ts";
import { type AnnouncementSubject, type FigureSubject, isPromise } from "../subject.ts";
import { dateOf, monthOf, nameAnnouncers, topicOf } from "../topic.ts";
import { draftChoice } from "./choice.ts";
import type { Draft } from "./kind.ts";

type Sector = (typeof TELLING_SECTORS)[number];

/**
 * In which sector? Asked once of each organisation whose name does not tell and that a pupil does not know, and so only of a
 * reader who looks it up. Wrong are sectors that neither the organisation nor anybody of its circle belongs to, that do not
 * blur into its own, and that no word of its plans suggests; those of others at the same edition first.
 */
export function draftChoicesOfSector(
  subjects: readonly FigureSubject[],
  circles: Circles,
  record: Catalogue,
): readonly Draft[] {
  const best = new Map<OrganisationId, AnnouncementSubject>();
  for (const subject of subjects.filter(isPromise)) {
    const [id, other] = subject.about.announcement.organisations;
    if (subject.preferred.kind !== "investment" || id === undefined || other !== undefined) continue;
    const known = best.get(id);
    if (known === undefined || isTellingMore(subject, known)) best.set(id, subject);
  }
  return [...best].flatMap(([id, subject]) => {
    const { sector, names } = record.organisation(id);
    const isTold = areWellKnown([id]) || names.some(({ text }) => bringsToMind(text, sector));
    return isTold || sector === "other"
      ? []
      : [draftSector(subject, sector, wrongSectors(subject, sector, circles, record))];
  });
}

/** Whether a plan is better witnessed than another, or as well and larger. */
function isTellingMore({ preferred: a }: FigureSubject, { preferred: b }: FigureSubject): boolean {
  const difference = countWitnesses(a.evidence) - countWitnesses(b.evidence);
  return difference > 0 || (difference === 0 && (valueOf(a) ?? 0) > (valueOf(b) ?? 0));
}

function draftSector(subject: AnnouncementSubject, sector: Sector, wrong: readonly Sector[]): Draft {
  const { preferred, about, disagreement } = subject;
  const { organisations, announced, subject: plan, id } = about.announcement;
  const frame = {
    id: `choice.sector.${id}`,
    asks: [preferred.id],
    difficulty: 3,
    isNotable: false,
  } as const;
  return draftChoice(frame, ({ locale, random, record }) => {
    const topic = topicOf(subject, locale, record);
    if (topic === null) return null;
    const phrases = phrasesIn(locale);
    const who = nameAnnouncers(organisations, locale, announced, record);
    const right = describeSector(sector, locale);
    return {
      stem: phrases.sector.ask(who, monthOf(announced, locale)),
      right,
      whyRight: phrases.sector.whyRight(who.names),
      wrong: commonFirst(shuffle(wrong, random), about.announcement, record).map((other) => ({
        text: describeSector(other, locale),
        why: phrases.sector.whyWrong(who.names),
      })),
      explanation: {
        answer: phrases.sector.state(who.names, right, plan[locale]),
        meaning: phrases.meanFigure(topic, dateOf(subject, locale)),
        preferred,
        disagreement,
        about,
        scales: scalesOf(subject, locale, record),
      },
    };
  });
}

/** Sectors that others at the same edition belong to, before the rest. */
function commonFirst(sectors: readonly Sector[], { edition }: Announcement, record: Catalogue): readonly Sector[] {
  const beside = edition === null ? [] : record.edition(edition).announcements;
  const present = beside
    .flatMap((id) => record.announcement(id).organisations)
    .map((id) => record.organisation(id).sector);
  const isCommon = (sector: Sector): boolean => present.filter((other) => other === sector).length > 1;
  return sectors.toSorted((a, b) => Number(isCommon(b)) - Number(isCommon(a)));
}

function wrongSectors(
  { about: { announcement } }: AnnouncementSubject,
  sector: Sector,
  circles: Circles,
  record: Catalogue,
): readonly Sector[] {
  const theirs = new Set([...circles.of(announcement.organisations)].map((id) => record.organisation(id).sector));
  const plans = circles
    .announcementsOf(announcement.organisations)
    .flatMap(({ subject, purposes, organisations }) => [
      subject.fr,
      subject.en,
      ...purposes.flatMap(({ summary }) => [summary.fr, summary.en]),
      ...organisations.flatMap((id) => record.organisation(id).names.map(({ text }) => text)),
    ])
    .join(" ");
  return TELLING_SECTORS.filter(
    (other) => !theirs.has(other) && !areBlurred(sector, other) && !bringsToMind(plans, other),
  );
}
