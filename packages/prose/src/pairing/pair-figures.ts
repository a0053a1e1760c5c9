import type { Figure } from "../figures/figure.ts";
import type { Mention, Region } from "../names/mention.ts";
import { isAsserted } from "./assertion.ts";
import { distanceOf, segmentOf } from "./distance.ts";
import { openingOf } from "./opening.ts";
import type { Sentence } from "./sentence.ts";
import type { Sign, SignAt } from "./sign.ts";
import { isDenied, isElsewhere, readSigns, type SentenceSigns } from "./signs.ts";

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

/** What a sentence takes from those before it. */
export interface Context {
  /** Whom the sentence before, or the heading above, is about; null where that is nobody or several. */
  readonly subject: Mention | null;
  /** Whether the sentence is one by itself, such as a row, an item or a heading, which needs no verb. */
  readonly isTerse: boolean;
}

/** What stands between a figure and what belongs to it is short; so is what the patterns below are let loose on. */
const LONGEST_LEAD = 90;

/** Words between a figure and the organisation after it: "4 milliards d'euros promis par Microsoft", "4 billion from Microsoft". */
const LEADS_RIGHT =
  /^[*_`"»”)\]]*\s*(?:(?:directs?|supplementaires?|nouveaux|new|additional|d'investissements?|of investments?|in investments?|investments?|investissements?|en france|in france|cdi|permanent|permanents)\s+)*(?:(?:promis|promises?|annonces?|annoncees?|investis|crees|creees|prevus|prevues|mis sur la table|pledged|promised|announced|committed|invested|created|planned|coming|due|to come)\s+)?(?:par|by|from|for|pour|chez|at|de|d'|du|of|cote)\s*(?:(?:le|la|l'|les|the|groupe|geant|geante|giant|americain|americaine|us|company|firm)\s*)*["«“*_[]*\s*$/u;

/** What stands between an organisation and the figure that it is listed with: "Amazon (1,2 milliard", "Amazon : 1,2 milliard". */
const LEADS_LEFT =
  /^(?:'s?|’s)?["»”*_\]]*\s*(?:[([]|:|=|\||--?|–|—|->|→|;|,)\s*["«“*_]*\s*(?:[a-z'~<>≈=+]+\s+){0,3}[*_~<>≈+]*$/u;

/** "Amazon's €1.2 billion". */
const GENITIVE =
  /^(?:'s?|’s)\s+(?:(?:more than|over|some|about|around|nearly|almost|roughly|up to|at least|new|planned)\s+)*$/u;
/** What is left between a name and a figure that follows other figures of its list: "Amazon: …, … and more than ". */
const LISTED_AFTER_OTHERS =
  /^["»”*_\]]*\s*(?:[([]|:|=|\||--?|–|—|->|→)(?:[\s,;&+/|()*_-]|et|and|plus|avec|with|pour|for)*(?:[a-z'~<>≈=+]+\s+){0,2}$/u;

/** Words that take up the one before: "Il créera", "The company will". */
const TAKES_UP =
  /^[\s"«“*_(>-]*(?:(?:et|mais|puis|and|but|then|in addition|en outre|de plus|au total|in total|a terme|par ailleurs|s'y ajoutent?)[, ]+)*(?:il|elle|ils|elles|(?:le groupe|la societe|l'entreprise|le geant|la firme|la marque|le constructeur|la start-up|la jeune pousse|la banque|le fabricant|l'industriel|le laboratoire|la multinationale|l'editeur|le specialiste|le leader)|le projet|ce projet|cet investissement|l'investissement|l'usine|ce plan|le plan|son|sa|ses|it|its|he|she|they|their|the (?:[a-z'-]+ ){0,3}?(?:company|group|firm|giant|maker|manufacturer|start-?up|bank|retailer|project|plan|investment|plant|site)|this|that (?:plan|project|investment))(?![a-z])/u;

const RESPECTIVELY = /(?<![a-z])(?:respectivement|respectively)(?![a-z])/u;
/** A part of what was said: "dont 800 millions", "including 200 jobs". */
const PART =
  /(?:^|[^a-z])(?:dont|y compris|notamment|parmi lesquels|of which|including|among (?:them|which)|soit|i\.e\.?|that is|or|part of (?:the|its) [^,;]*,|(?:sur|of) (?:les|ces|ce|cet|the|this|that|those|these|l'enveloppe|l'ensemble|le total)(?: [^,;]*,)?)(?![a-z'])[\s,(]*(?:[a-z'~’]+\s+){0,3}$/u;
const PER_TIME =
  /^[*_`)]*\s*(?:\S+\s+){0,2}?(?:par an|chaque annee|par mois|annuels?|annuelles?|l'an|a year|per year|annually|each year|every year|per annum|yearly|a month|per month)(?![a-z])/u;

/** A year by which, from which or to which something is done is not the year in which it was announced. */
const TARGET_YEAR =
  /(?:(?<![a-z])(?:d'ici(?: a)?(?: fin)?|avant|horizon|jusqu'en|jusqu'a|a partir de|des|depuis|entre|et|a|by|until|before|from|to|through|and|between|since|after|apres|fin|end of|mid|debut|vers|around|dans|en service en|livre en|ouvr\w+ en|open(?:s|ed|ing)? in|start(?:s|ed|ing)? in|termine en|complet\w+ in|operationnel\w* en)|-|–|\/)\s*(?:la fin |the end of |fin |mi-|l'annee )?$/u;
const YEAR = /(?<![\d.,/-])(20[12]\d)(?![\d/%]|[.,]\d|-\d)/gu;
const LEAST_YEAR = 2010;
const NO_YEARS: readonly number[] = [];
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

function readYears(folded: string, taken: readonly Region[]): readonly number[] {
  if (!folded.includes("20")) return NO_YEARS;
  const years: number[] = [];
  for (const { 0: text, index } of folded.matchAll(YEAR)) {
    const isTarget = TARGET_YEAR.test(folded.slice(Math.max(0, index - 24), index));
    const isTaken = taken.some(({ start, end }) => start <= index && index < end);
    if (!isTarget && !isTaken && Number(text) >= LEAST_YEAR) years.push(Number(text));
  }
  return years;
}

const BARE_NUMBERS = /(?:(?<![\d.,])\d+(?:[.,]\d+)?\s*(?:,\s|et\s|and\s)\s*)+$/u;

/** "A et B investiront respectivement 4 et 5 milliards": as many organisations as figures of one kind, in their order. */
function pairInOrder({ folded, figures, mentions, start }: Sentence): ReadonlyMap<Figure, Mention> {
  const pairs = new Map<Figure, Mention>();
  if (!folded.includes("respecti") || !RESPECTIVELY.test(folded)) return pairs;
  const organisations = mentions.filter(({ kind }) => kind === "organisation");
  for (const kind of ["money", "count"] as const) {
    const ofKind = figures.filter((figure) => figure.kind === kind);
    const [first] = ofKind;
    const last = organisations.at(-1);
    if (first !== undefined && last !== undefined && ofKind.length === 1) {
      // "A, B et C investiront respectivement 365, 45 et 900 millions": only the last number is a figure by itself.
      const numbers = BARE_NUMBERS.exec(folded.slice(0, first.start - start))?.[0].match(/\d+(?:[.,]\d+)?/gu) ?? [];
      if (numbers.length === organisations.length - 1) pairs.set(first, last);
      continue;
    }
    if (ofKind.length !== organisations.length) continue;
    for (const [index, figure] of ofKind.entries()) {
      const organisation = organisations[index];
      if (organisation !== undefined) pairs.set(figure, organisation);
    }
  }
  return pairs;
}

/** The organisation that a figure stands right beside: "Amazon (1,2 milliard)", "1,2 milliard pour Amazon". */
function adjoiningOf({ folded, start, figures, mentions }: Sentence, figure: Figure): Mention | null {
  const organisations = mentions.filter(({ kind }) => kind === "organisation");
  const before = organisations.findLast(({ end }) => end <= figure.start);
  const after = organisations.find((mention) => mention.start >= figure.end);
  const isClear = (from: number, to: number) => !figures.some((other) => other.start >= from && other.end <= to);
  if (before !== undefined && isClear(before.end, figure.start)) {
    const between = folded.slice(before.end - start, figure.start - start);
    if (between.length < 60 && /^[^,]*[([]/u.test(between) && LEADS_LEFT.test(between)) return before;
  }
  if (after !== undefined && isClear(figure.end, after.start)) {
    const between = folded.slice(figure.end - start, after.start - start);
    const isNear = between.length <= LONGEST_LEAD;
    if (isNear && (LEADS_RIGHT.test(between) || /^[*_`]*\s*[([]\s*$/u.test(between))) return after;
  }
  return null;
}

/** What may part a sum from itself in another currency: "4 milliards d'euros (environ ", "€4bn, or some ". */
const CONVERTS =
  /^[*_`]*\s*(?:[([,–—/|]|soit|or|ou)\s*(?:(?:soit|or|ou|i\.e\.?|c'est-a-dire|that is|about|around|some|roughly|nearly|almost|environ|pres de|quelque|a peu pres)\s*)*[~≈]?\s*$/u;

function conversionOf({ folded, figures, start }: Sentence, figure: Figure): Figure | null {
  if (figure.kind !== "money") return null;
  const isSame = (a: Figure, b: Figure) =>
    a.kind === "money" &&
    b.kind === "money" &&
    a.currency !== b.currency &&
    CONVERTS.test(folded.slice(a.end - start, b.start - start));
  const at = figures.indexOf(figure);
  const [previous, next] = [figures[at - 1], figures[at + 1]];
  if (next !== undefined && isSame(figure, next)) return next;
  return previous !== undefined && isSame(previous, figure) ? previous : null;
}

/** Whether a figure needs no verb to be taken for a pledge to France: jobs, and sums in euros. */
function isPlain(figure: Figure): boolean {
  return figure.kind === "money" ? figure.currency === "EUR" : figure.unit !== "people";
}

/** Whether a name and a figure stand side by side as in a list, where no verb is needed. */
function isListed(sentence: Sentence, figure: Figure, subject: Mention): boolean {
  const { folded, start } = sentence;
  if (subject.end > figure.start) {
    const lead = folded.slice(figure.end - start, subject.start - start);
    return lead.length <= LONGEST_LEAD && LEADS_RIGHT.test(lead);
  }
  if (subject.start < start) return false;
  // "Derichebourg : 130 M€, 200 emplois, 7 sites".
  const printed = sentence.figures
    .filter((other) => other.start >= subject.end && other.end <= figure.start)
    .reduceRight(
      (rest, other) => rest.slice(0, other.start - subject.end) + rest.slice(other.end - subject.end),
      folded.slice(subject.end - start, figure.start - start),
    );
  const between = printed.replaceAll(/&(?:[a-z]+|#\w+);/gu, " ");
  if (between.length > LONGEST_LEAD) return false;
  return LEADS_LEFT.test(between) || LISTED_AFTER_OTHERS.test(between) || GENITIVE.test(between);
}

function subjectOf(sentence: Sentence, figure: Figure, context: Context): Mention | null {
  const { mentions, folded, start } = sentence;
  const organisations = mentions.filter(({ kind }) => kind === "organisation");
  const before = organisations.filter(({ end }) => end <= figure.start);
  const after = organisations.filter((mention) => mention.start >= figure.end);
  const series = mentions.findLast(({ kind, end }) => kind === "series" && end <= figure.start);
  if (before.length > 0) {
    const ranked = before.map((mention) => ({ mention, distance: distanceOf(sentence, figure, mention) }));
    const best = Math.min(...ranked.map(({ distance }) => distance));
    const chosen = ranked.findLast(({ distance }) => distance === best)?.mention ?? null;
    if (chosen !== null && best <= 1 && isJoint(sentence, chosen, organisations)) return null;
    return best >= 2 && series !== undefined ? series : chosen;
  }
  if (series !== undefined) return series;
  if (after.length > 0) {
    const [first] = after;
    const between = folded.slice(figure.end - start, (first?.start ?? 0) - start);
    const isOnly =
      new Set(after.map(({ entity }) => entity)).size === 1 &&
      !between.includes(";") &&
      !sentence.figures.some((other) => other.start >= figure.end && other.start < (first?.start ?? 0));
    return first !== undefined && isOnly && distanceOf(sentence, figure, first) === 0 ? first : null;
  }
  const lead = folded.slice(0, figure.start - start);
  const isTakenUp = TAKES_UP.test(lead) || context.isTerse;
  return isTakenUp ? context.subject : (mentions.find(({ kind }) => kind === "series") ?? null);
}

/** Whether the organisation acts together with the one before it: "Amazon et Microsoft investiront 5 milliards". */
function isJoint({ folded, start }: Sentence, chosen: Mention, organisations: readonly Mention[]): boolean {
  const previous = organisations.findLast(({ end }) => end <= chosen.start);
  if (previous === undefined || previous.entity === chosen.entity) return false;
  return /^(?:'s)?\s*(?:,\s*)?(?:et|and|&|\+|ainsi que|as well as)\s*(?:le |la |l'|the |groupe )?$/u.test(
    folded.slice(previous.end - start, chosen.start - start),
  );
}

/**
 * What governs a figure: the word it leads to ("63 milliards de chiffre d'affaires"), else the nearest one before it in its
 * segment, else after it there, else in the sentence; null where none does.
 */
function governorOf(sentence: Sentence, figure: Figure, segment: Region, signs: readonly SignAt[]): SignAt | null {
  const { folded, start } = sentence;
  const [from, to] = [figure.start - start, figure.end - start];
  const nextFigure = sentence.figures.find((other) => other.start >= figure.end);
  const limit = Math.min(folded.length, nextFigure === undefined ? folded.length : nextFigure.start - start);
  const right = signs.find((sign) => sign.start >= to && sign.start < limit);
  if (right !== undefined && LEADS_TO_SIGN.test(folded.slice(to, right.start))) return right;
  const stop = signs.find((sign) => sign.sign === "stop" && sign.start >= to && sign.start < limit);
  if (stop !== undefined && stop.start - to <= LONGEST_LEAD && LEADS_TO_STOP.test(folded.slice(to, stop.start))) {
    return stop;
  }
  const left = signs.findLast((sign) => sign.end <= from);
  if (left !== undefined && left.start >= segment.start) return left;
  if (right !== undefined && right.end <= segment.end) return right;
  // What an insertion says of the one who acts is not said of the figure.
  const outer = signs.findLast(
    ({ sign, start: at, end }) => end <= from && (sign !== "stop" || at >= segment.start - 60),
  );
  return outer ?? right ?? null;
}

const LEADS_TO_SIGN =
  /^[*_`)\]]*\s*(?:(?:d'|(?:de|of|in|en|pour|for|a|an|the|un|une|le|la|les|des|son|sa|ses|its|their|par|to|sont|seront|est|ont ete|were|are|will be|directs?|nets?|total|totaux|annual|annuels?|nouveaux|new|supplementaires?|additional|permanent|be|been|etre|ete|so)(?![a-z]))\s*)*$/u;

/** "€150 million in public grants", "500 million from Novartis in a cartel fine". */
const LEADS_TO_STOP =
  /^[*_`)\]]*\s*(?:(?:from|to|for|against|a|pour|contre)\s+[^,;]{1,25}?\s+)?(?:in|as|of|on|for|to|de|d'|en|pour)\s*(?:a |an |une? |the |la |le )?(?:[a-z]+ ){0,2}$/u;
