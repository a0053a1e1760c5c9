import { type Announcement, announcement, announcementIds, describeDate, edition } from "@choosefr/model";
import { explain } from "../explanation.ts";
import { arrangeOptions } from "../options.ts";
import { phrasesIn } from "../phrases/index.ts";
import { shuffle } from "../random.ts";
import { monthOf, nameAnnouncers } from "../topic.ts";
import type { Draft } from "./kind.ts";

const DAY_MS = 86_400_000;

/** On which day was it announced? The days around it are the confusions, the summit's own day first. */
export function draftChoicesOfDay(): readonly Draft[] {
  return announcementIds
    .map((id) => announcement(id))
    .flatMap((item) =>
      item.announcedOn?.isSettled && item.recipients.length === 0 ? [draftDay(item, item.announcedOn)] : [],
    );
}

function draftDay(item: Announcement, summary: NonNullable<Announcement["announcedOn"]>): Draft {
  const id = `choice.announced_on.${item.id}`;
  const { date, preferred } = summary;
  return {
    id,
    kind: "choice",
    asks: [preferred.id],
    difficulty: 5,
    build: ({ locale, random, hidden }) => {
      const phrases = phrasesIn(locale);
      const who = nameAnnouncers(item.organisations, locale);
      const summit = item.edition === null ? null : (edition(item.edition).heldOn?.date ?? null);
      const days = [...new Set([summit, ...[-2, -1, 1, 2, 3].map((step) => shiftDay(date, step))])]
        .filter((day) => day !== null)
        .filter((day) => day !== date && day.slice(0, 7) === date.slice(0, 7));
      const [first, ...rest] = days;
      const wrong = [...(first === undefined ? [] : [first]), ...shuffle(rest, random)].map((day) => ({
        text: describeDate(day, locale),
        why: phrases.whyOtherDay(day === summit),
      }));
      const explanation = explain({
        locale,
        answer: phrases.stateDay(who, describeDate(date, locale)),
        meaning: phrases.stateDay(who, describeDate(date, locale)),
        preferred,
        disagreement: summary.disagreement,
        about: { announcement: item },
        scales: [],
        hidden,
      });
      const options = arrangeOptions(
        { text: describeDate(date, locale), why: phrases.whyRight(explanation.witnesses) },
        wrong,
        random,
      );
      if (options === null) return null;
      return {
        kind: "choice",
        id,
        locale,
        claims: [preferred.id],
        stem: phrases.askDay(who, monthOf(date, locale)),
        difficulty: 5,
        explanation,
        options,
      };
    },
  };
}

function shiftDay(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}
