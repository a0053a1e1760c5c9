import { type Announcement, type Catalogue, describeDate } from "@choosefr/model";
import { morePhrasesIn } from "../phrases/more.ts";
import { shuffle } from "../random.ts";
import { monthOf, nameAnnouncers } from "../topic.ts";
import { hasGoodWitness } from "../witness.ts";
import { draftChoice } from "./choice.ts";
import type { Draft } from "./kind.ts";

const DAY_MS = 86_400_000;

/** On which day was it announced? The days around it are the confusions, the summit's own day first. */
export function draftChoicesOfDay({ announcement, announcementIds }: Catalogue): readonly Draft[] {
  return announcementIds
    .map((id) => announcement(id))
    .flatMap((item) =>
      item.announcedOn?.isSettled && hasGoodWitness(item.announcedOn.preferred) && item.recipients.length === 0
        ? [draftDay(item, item.announcedOn)]
        : [],
    );
}

function draftDay(item: Announcement, summary: NonNullable<Announcement["announcedOn"]>): Draft {
  const { date, preferred } = summary;
  const id = `choice.announced_on.${item.id}`;
  return draftChoice(
    {
      id,
      asks: [preferred.id],
      difficulty: 5,
      isNotable: false,
    },
    ({ locale, random, record }) => {
      const phrases = morePhrasesIn(locale);
      const who = nameAnnouncers(item.organisations, locale, item.announced, record).names;
      const summit = item.edition === null ? null : (record.edition(item.edition).heldOn?.date ?? null);
      const around = [-2, -1, 1, 2, 3]
        .map((step) => shiftDay(date, step))
        .filter((day) => day !== summit && day.slice(0, 7) === date.slice(0, 7));
      const days = [...(summit === null || summit === date ? [] : [summit]), ...shuffle(around, random)];
      const answer = phrases.stateDay(who, describeDate(date, locale));
      return {
        stem: phrases.askDay(who, monthOf(date, locale)),
        right: describeDate(date, locale),
        wrong: days.map((day) => ({ text: describeDate(day, locale), why: phrases.whyOtherDay(day === summit) })),
        explanation: {
          answer,
          meaning: answer,
          preferred,
          disagreement: summary.disagreement,
          about: { announcement: item },
          scales: [],
        },
      };
    },
  );
}

function shiftDay(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}
