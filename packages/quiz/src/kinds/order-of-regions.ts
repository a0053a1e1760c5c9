import type { EditionId } from "@choosefr/model";
import { describeFigure } from "../describe-figure.ts";
import { occasionOf } from "../occasion.ts";
import { morePhrasesIn } from "../phrases/more.ts";
import { scalesOf } from "../scale.ts";
import { groupsOf } from "../sets.ts";
import { type EditionSubject, type FigureSubject, isOfRegion } from "../subject.ts";
import { topicOf } from "../topic.ts";
import { isAbove } from "./higher-lower.ts";
import type { Draft } from "./kind.ts";
import { draftOrder } from "./order.ts";

const SIZE = 4;

/** Which region was promised the most at an edition? Sums of which every standing claim lies clearly above the next. */
export function draftOrdersOfRegions(subjects: readonly FigureSubject[]): readonly Draft[] {
  const sums = subjects.filter(
    (subject): subject is EditionSubject =>
      "edition" in subject.about && subject.preferred.kind === "total_investment" && isOfRegion(subject),
  );
  return groupsOf(sums, ({ about }): EditionId => about.edition.id).flatMap((ofEdition) => {
    const ordered: EditionSubject[] = [];
    for (const subject of ofEdition.toSorted((a, b) => b.preferred.evidence.length - a.preferred.evidence.length)) {
      const isApart = ordered.every((other) => isAbove(subject, other) || isAbove(other, subject));
      if (ordered.length < SIZE && isApart) ordered.push(subject);
    }
    return ordered.length < SIZE ? [] : [draftRegions(ordered.toSorted((a, b) => (isAbove(a, b) ? -1 : 1)))];
  });
}

function draftRegions(ordered: readonly EditionSubject[]): Draft {
  const [most] = ordered;
  const edition = most?.about.edition;
  return draftOrder({
    id: `order.regions.${edition?.id ?? ""}`,
    subjects: ordered,
    difficulty: 3,
    isNotable: true,
    write: (locale, record) => {
      if (most === undefined || edition === undefined) return null;
      const phrases = morePhrasesIn(locale);
      const items = ordered.flatMap((subject) => {
        const topic = topicOf(subject, locale, record);
        const figure = describeFigure(subject.preferred, locale);
        return topic?.kind === "of_region" ? [{ text: topic.region, figure }] : [];
      });
      return {
        items,
        stem: phrases.order.askRegions(occasionOf(edition, locale)),
        ends: phrases.order.sumEnds,
        answer: phrases.order.stateSums(items),
        lead: most,
        scales: scalesOf(most, locale, record),
      };
    },
  });
}
