import type { Figure } from "../figures/figure.ts";
import type { Mention, Region } from "../names/mention.ts";
import { isAsserted } from "./assertion.ts";
import { adjoiningOf, isListed } from "./beside.ts";
import type { Context } from "./context.ts";
import { conversionOf } from "./conversion.ts";
import { segmentOf } from "./distance.ts";
import { governorOf } from "./governor.ts";
import { pairInOrder } from "./in-order.ts";
import { openingOf } from "./opening.ts";
import type { Sentence } from "./sentence.ts";
import type { Sign } from "./sign.ts";
import { isDenied, isElsewhere, readSigns, type SentenceSigns } from "./signs.ts";
import { subjectOf } from "./subject.ts";
import { readYears } from "./years.ts";

/** Whom a figure is of: an organisation, or a series of summits of which it is a total. */
export interface Pair {
  readonly figure: Figure;
  readonly subject: Mention;
  /** What governs the figure; null where nothing does, as in a table. */
  readonly sign: Exclude<Sign, "stop"> | null;
  /** The years in which its sentence says that it was announced. */
  readonly years: readonly number[];
  /** The same sum in another currency: "4 milliards d'euros (4,3 milliards de dollars)"; null where there is none. */
  readonly conversion: Figure | null;
  /** Whether the sentence is certain enough of it to be contradicted. Asked only where the claims would contradict. */
  readonly isAsserted: () => boolean;
}

/** A part of what was said: "dont 800 millions", "including 200 jobs". */
const PART =
  /(?:^|[^a-z])(?:dont|y compris|notamment|parmi lesquels|of which|including|among (?:them|which)|soit|i\.e\.?|that is|or|part of (?:the|its) [^,;]*,|(?:sur|of) (?:les|ces|ce|cet|the|this|that|those|these|l'enveloppe|l'ensemble|le total)(?: [^,;]*,)?)(?![a-z'])[\s,(]*(?:[a-z'~’]+\s+){0,3}$/u;
const PER_TIME =
  /^[*_`)]*\s*(?:\S+\s+){0,2}?(?:par an|chaque annee|par mois|annuels?|annuelles?|l'an|a year|per year|annually|each year|every year|per annum|yearly|a month|per month)(?![a-z])/u;

/** Below it a sum is a price, a fare or a salary. */
const LEAST_SUM = 100_000;

/** The figures of a sentence that state a pledge of someone, with whose it is. What is not told for sure is left out. */
export function pairFigures(sentence: Sentence, context: Context): readonly Pair[] {
  const { figures, mentions, folded, start } = sentence;
  const taken = [...figures, ...mentions].map((span) => ({ start: span.start - start, end: span.end - start }));
  const said = readSigns(folded);
  const signs = said.signs.filter((sign) => !taken.some((span) => span.start < sign.end && sign.start < span.end));
  const opening = openingOf(folded);
  if (opening !== null && isElsewhere(folded, said, opening)) return [];
  const years = readYears(folded, taken);
  const inOrder = pairInOrder(sentence);
  return figures.flatMap((figure): readonly Pair[] => {
    const segment = segmentOf(sentence, figure);
    if (isNoPledge(sentence, figure, segment, said)) return [];
    const beside = inOrder.get(figure) ?? adjoiningOf(sentence, figure);
    if (beside === null && isPartOfOther(sentence, figure)) return [];
    const subject = beside ?? subjectOf(sentence, figure, context);
    if (subject === null) return [];
    const governor = governorOf(sentence, figure, segment, signs);
    const sign = governor?.sign ?? null;
    if (sign === "stop" || (sign === "support" && figure.kind === "money")) return [];
    const isEntry = () => context.isTerse || isListed(sentence, figure, subject);
    if (sign === null && !isPlain(figure) && !isEntry()) return [];
    const asserted = (): boolean => {
      const clause = clauseOf(sentence, figure, said);
      return isAsserted(sentence, figure, subject, {
        clause: folded.slice(clause.start, clause.end),
        segment: folded.slice(segment.start, segment.end),
        signs,
        governor:
          governor === null ? null : { text: folded.slice(governor.start, governor.end), start: governor.start },
        isListed: isEntry(),
        isInOrder: inOrder.has(figure),
      });
    };
    return [{ figure, subject, sign, years, conversion: conversionOf(sentence, figure), isAsserted: asserted }];
  });
}

/** The part of a sentence that a turn ("mais", "but", a colon, a semicolon) does not part from the figure. */
function clauseOf({ folded, start }: Sentence, figure: Region, { turns }: SentenceSigns): Region {
  const left = turns.findLast((turn) => turn.start < figure.start - start);
  const right = turns.find((turn) => turn.start >= figure.end - start);
  return { start: left?.end ?? 0, end: right?.start ?? folded.length };
}

function isNoPledge(sentence: Sentence, figure: Figure, segment: Region, said: SentenceSigns): boolean {
  const { folded, start } = sentence;
  if (figure.kind === "money" && figure.value !== null && figure.value < LEAST_SUM) return true;
  return (
    PER_TIME.test(folded.slice(figure.end - start, figure.end - start + 60)) ||
    isDenied(folded, said, clauseOf(sentence, figure, said)) ||
    isElsewhere(folded, said, segment)
  );
}

function isPartOfOther({ folded, start }: Sentence, figure: Figure): boolean {
  return PART.test(folded.slice(Math.max(0, figure.start - start - 40), figure.start - start));
}

/** Whether a figure needs no verb to be taken for a pledge to France: jobs, and sums in euros. */
function isPlain(figure: Figure): boolean {
  return figure.kind === "money" ? figure.currency === "EUR" : figure.unit !== "people";
}
