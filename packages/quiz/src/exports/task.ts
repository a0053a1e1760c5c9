import { foldName } from "@choosefr/model/names";
import type { Question, UnitLabels } from "../question.ts";
import { wordsIn } from "./words.ts";

/** An answer that can be chosen, and why it is right or wrong. */
interface Choosable {
  readonly text: string;
  readonly isCorrect: boolean;
  readonly why: string;
}

/** Numbers that earn a share of the mark, in the unit that the answer is given in; what lies in several earns the first. */
interface Band {
  readonly low: number;
  readonly high: number;
  readonly share: Share;
}

/** What an answer earns: the whole mark, or half of it. */
export type Share = 1 | 0.5;

/** What a question asks for, in the kinds that programs for tests know. */
export type Task =
  | { readonly type: "choose"; readonly options: readonly Choosable[] }
  | { readonly type: "judge"; readonly isTrue: boolean; readonly why: string }
  | {
      readonly type: "number";
      readonly bands: readonly [Band, Band];
      readonly unit: UnitLabels;
      readonly answer: string;
    }
  | {
      readonly type: "name";
      readonly names: readonly { readonly text: string; readonly share: Share }[];
      readonly answer: string;
    }
  /** `items` as they are shown. */
  | {
      readonly type: "order";
      readonly items: readonly { readonly text: string; readonly place: number; readonly why: string }[];
      readonly ends: { readonly first: string; readonly last: string };
    }
  | {
      readonly type: "pair";
      readonly items: readonly { readonly text: string; readonly match: number; readonly why: string }[];
      readonly matches: readonly string[];
    };

/** A question as another program asks it: its stem, what to write where the answer is to be written, and its task. */
export interface Told<T extends Task = Task> {
  readonly stem: string;
  readonly instruction: string | null;
  readonly task: T;
}

/** A number this many times too high or too low still earns half, as it does in the quiz itself. */
const NEARLY_FACTOR = Math.sqrt(10);
/** Digits enough for every tolerance, without what binary fractions leave behind. */
const EXACT_DIGITS = 12;
const ROUND_DIGITS = 3;

/**
 * Tells a question for another program. An interval becomes the number itself, a place on the map a name to type (its
 * commune or département, for half the mark its region), did-it-happen a statement to judge; how sure one is is not asked.
 */
export function tell(question: Question): Told {
  const { stem, locale } = question;
  const words = wordsIn(locale);
  switch (question.kind) {
    case "choice":
      return { stem, instruction: null, task: { type: "choose", options: question.options } };
    case "higher-lower": {
      const options = question.options.map((option) => ({ ...option, why: `${option.figure}. ${option.why}` }));
      return { stem, instruction: null, task: { type: "choose", options } };
    }
    case "did-it-happen":
      return { stem, instruction: null, task: { type: "judge", isTrue: question.isTrue, why: question.answerText } };
    case "estimate":
    case "interval": {
      const { low, high, unitSize, unitLabels, answerText } = question;
      const inUnit = (value: number, digits: number): number => Number((value / unitSize).toPrecision(digits));
      return {
        stem: question.kind === "interval" ? question.plainStem : stem,
        instruction: words.answerWithNumber(unitLabels),
        task: {
          type: "number",
          bands: [
            { low: inUnit(low, EXACT_DIGITS), high: inUnit(high, EXACT_DIGITS), share: 1 },
            {
              low: inUnit(low / NEARLY_FACTOR, ROUND_DIGITS),
              high: inUnit(high * NEARLY_FACTOR, ROUND_DIGITS),
              share: 0.5,
            },
          ],
          unit: unitLabels,
          answer: answerText,
        },
      };
    }
    case "typed-name":
      return {
        stem,
        instruction: words.answerWithOrganisation,
        task: { type: "name", names: namesFor(question.names, []), answer: question.answerText },
      };
    case "map":
      return {
        stem,
        instruction: words.answerWithPlace,
        task: {
          type: "name",
          names: namesFor(question.placeNames, question.regionNames),
          answer: question.answerText,
        },
      };
    case "order":
      return {
        stem,
        instruction: null,
        task: {
          type: "order",
          items: question.items.map(({ figure, ...item }) => ({ ...item, why: figure })),
          ends: question.ends,
        },
      };
    case "match":
      return { stem, instruction: null, task: { type: "pair", items: question.items, matches: question.matches } };
    default:
      return question satisfies never;
  }
}

/** Names in each way in which people type them: programs for tests forgive capitals, and neither accents nor apostrophes. */
function namesFor(
  right: readonly string[],
  halfRight: readonly string[],
): Extract<Task, { readonly type: "name" }>["names"] {
  const shares = new Map<string, { readonly text: string; readonly share: Share }>();
  for (const [names, share] of [[right, 1] as const, [halfRight, 0.5] as const]) {
    for (const text of names.flatMap(writingsOf)) {
      const key = text.toLowerCase();
      if (!shares.has(key)) shares.set(key, { text, share });
    }
  }
  return [...shares.values()];
}

function writingsOf(name: string): readonly string[] {
  const straight = name.replaceAll("’", "'");
  const folded = foldName(name);
  return [name, straight, straight.replaceAll("'", "’"), folded, folded.replaceAll("-", " ")]
    .map((text) => text.replaceAll(/\s+/gu, " ").trim())
    .filter((text) => text !== "");
}
