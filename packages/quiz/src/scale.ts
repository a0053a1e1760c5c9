import { type Catalogue, isMoney, type Language, valueOf } from "@choosefr/model";
import { formatFactor, type ScaleIdea, shareOf } from "./proportion.ts";
import { scalesOfAnnouncement } from "./scale-of-announcement.ts";
import { scalesOfEdition } from "./scale-of-edition.ts";
import type { FigureSubject } from "./subject.ts";

/** Comparisons that the record itself offers for a figure, the most telling first; made as they are asked for. */
export function* scalesOf(subject: FigureSubject, locale: Language, record: Catalogue): Iterable<ScaleIdea> {
  const { preferred, about } = subject;
  if ("announcement" in about) {
    yield* scalesOfAnnouncement(preferred, about.announcement, locale, record);
  } else {
    yield* scalesOfPart(subject, locale);
    yield* scalesOfEdition(preferred, about.edition, locale, record);
  }
}

/** The largest of several figures of one unit beside the smallest, all of which one question asks for. */
export function spreadOf(subjects: readonly FigureSubject[], locale: Language): readonly ScaleIdea[] {
  const values = subjects.map(({ preferred }) => valueOf(preferred) ?? 0);
  const factor = formatFactor(Math.max(...values) / Math.min(...values), locale);
  return [{ scale: { type: "times-the-smallest", factor }, reveals: [] }];
}

/** A part compared with the whole that the question names. */
function scalesOfPart({ preferred, whole }: FigureSubject, locale: Language): readonly ScaleIdea[] {
  const [part, all] = [valueOf(preferred), whole === null ? null : valueOf(whole)];
  if (part === null || all === null) return [];
  return shareOf(isMoney(preferred) ? "euros" : "projects", part / all, locale, null).map((scale) => ({
    scale,
    reveals: [],
  }));
}
