import { type Catalogue, isMoney, type Language, valueOf } from "@choosefr/model";
import { type ScaleIdea, toPercent } from "./proportion.ts";
import { scalesOfAnnouncement } from "./scale-of-announcement.ts";
import { scalesOfEdition } from "./scale-of-edition.ts";
import type { FigureSubject } from "./subject.ts";

/** Comparisons that the record itself offers for a figure, the most telling first; made as they are asked for. */
export function* scalesOf(subject: FigureSubject, locale: Language, record: Catalogue): Iterable<ScaleIdea> {
  const { preferred, about } = subject;
  if ("announcement" in about) {
    yield* scalesOfAnnouncement(preferred, about.announcement, locale, record);
  } else {
    yield* scalesOfPart(subject);
    yield* scalesOfEdition(preferred, about.edition, locale, record);
  }
}

/** A part compared with the whole that the question names. */
function scalesOfPart({ preferred, whole }: FigureSubject): readonly ScaleIdea[] {
  const [part, all] = [valueOf(preferred), whole === null ? null : valueOf(whole)];
  if (part === null || all === null) return [];
  const type = isMoney(preferred) ? "share-of-total" : "share-of-projects";
  return [{ scale: { type, percent: toPercent(part / all) }, reveals: [] }];
}
