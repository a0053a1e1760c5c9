import type { Language } from "@choosefr/model";
import type { FigureReading } from "@choosefr/model/figures";
import { createLanguageOfPlace, type LanguageOfPlace } from "../language/place-language.ts";
import type { Region } from "../names/mention.ts";
import { readInEitherLanguage } from "./either-language.ts";
import type { Figure } from "./figure.ts";
import { findCurrencyBefore, leadsToNumber, mayBeUpperEnd, mayGoOn } from "./number-start.ts";
import { createPlaceTest } from "./place.ts";
import { hasFigureSense } from "./sense.ts";
import { nextTrigger, type Trigger } from "./trigger.ts";
import { findWrittenStarts } from "./written-start.ts";

/** Where and how figures are looked for. */
export interface FindFiguresOptions {
  /** The language of the text. Without it each paragraph is judged by itself. */
  readonly language?: Language;
  /** An editor's id of the text's language ("markdown", "typescript"), by which each line is judged where no regions are given. */
  readonly format?: string;
  /** Spans of prose, in order and apart: figures are found only inside them. Without them each line is judged by itself. */
  readonly regions?: readonly Region[];
}

/**
 * Every figure of a text, in order and apart: amounts of money and counts of jobs, people, startups, projects and sites,
 * with their bounds. None where nothing can be told for sure. Frozen; never throws; takes time linear in the length.
 *
 * @example
 * import { findFigures } from "@choosefr/prose";
 * const [figure] = findFigures("Amazon promet plus de 1,2 milliard d’euros.", { language: "fr" });
 * figure && [figure.value, figure.currency, figure.bound]; // => [1_200_000_000, "EUR", "more_than"]
 */
export function findFigures(text: string, options: FindFiguresOptions = {}): readonly Figure[] {
  return Object.freeze(scanFigures(text, options).filter((figure) => figure.value !== null));
}

/** As `findFigures`, with the unnamed figures too ("plusieurs milliards de dollars"), whose value is null. */
export function scanFigures(text: string, options: FindFiguresOptions = {}): readonly Figure[] {
  const { language, format = PLAIN_TEXT, regions } = options;
  const isProse = createPlaceTest(text, format, regions);
  const languageAt: LanguageOfPlace = language === undefined ? createLanguageOfPlace(text) : () => language;
  const figures: Figure[] = [];
  let floor = 0;

  const readAt = (start: number): FigureReading | null => {
    const reading = readInEitherLanguage(text, start, languageAt(start));
    return reading !== null && hasFigureSense(text, reading, format) ? reading : null;
  };
  const readFirst = (starts: readonly number[]): FigureReading | null => {
    for (const start of starts) {
      const reading = readAt(start);
      if (reading !== null) return reading;
    }
    return null;
  };
  const readTrigger = ({ kind, start, end }: Trigger): FigureReading | null => {
    switch (kind) {
      case "digits": {
        const prefix = findCurrencyBefore(text, start, floor);
        const range = mayBeUpperEnd(text, prefix) ? readFirst(findWrittenStarts(text, prefix, floor)) : null;
        if (range !== null && range.end > start) return range;
        return (prefix < start ? readAt(prefix) : null) ?? (mayGoOn(text, end) ? readAt(start) : null);
      }
      case "sign":
        return (
          (leadsToNumber(text, end) ? readAt(findCurrencyBefore(text, end, floor)) : null) ??
          readFirst(findWrittenStarts(text, start, floor))
        );
      case "head":
        return readFirst(findWrittenStarts(text, start, floor));
      default:
        return kind satisfies never;
    }
  };

  for (let trigger = nextTrigger(text, 0); trigger !== null; ) {
    const reading = readTrigger(trigger);
    if (reading !== null && isProse(reading.start, reading.end)) {
      figures.push(toFigure(reading));
      floor = reading.end;
    }
    trigger = nextTrigger(text, Math.max(trigger.end, floor));
  }
  return Object.freeze(figures);
}

const PLAIN_TEXT = "plaintext";

function toFigure(reading: FigureReading): Figure {
  const { start, end, bound } = reading;
  return Object.freeze(
    reading.kind === "money"
      ? {
          start,
          end,
          kind: "money",
          value: reading.amount,
          valueMax: reading.amountMax,
          currency: reading.currency,
          unit: null,
          bound,
        }
      : {
          start,
          end,
          kind: "count",
          value: reading.count,
          valueMax: reading.countMax,
          currency: null,
          unit: reading.unit,
          bound,
        },
  );
}
