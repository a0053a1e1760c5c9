import type { DraftFacets } from "./filter.ts";
import type { Draft } from "./kinds/kind.ts";
import type { QuestionKind } from "./question.ts";
import { type Random, shuffle } from "./random.ts";

/** A draft with what it is about. */
export interface Candidate {
  readonly draft: Draft;
  readonly facets: DraftFacets;
}

/** How drafts are chosen for a quiz. */
export interface ChoiceRules {
  readonly length: number;
  readonly random: Random;
  /** Whether the record holds enough to ask it. */
  readonly isAskable: (draft: Draft) => boolean;
  /** Whether the same organisations and announcements may come back where nothing else is left to ask. */
  readonly mayRepeat: boolean;
  /** Records that were asked about lately and are left alone. */
  readonly recent?: ReadonlySet<string>;
}

/** No announcement is asked about twice within so many questions. */
const WINDOW = 10;
/** A kind with so many questions has its turn from the first round on. */
const PLENTY = 12;

/**
 * Chooses what to ask and in which order. Within ten questions nobody is asked about twice; where `mayRepeat` and nobody
 * else is left, at least no announcement is, and after that no value is asked for twice. The first is the easiest; from there
 * kinds, editions and difficulties are mixed, and each ten go from easy to hard with no kind three times in a row while
 * another is left.
 */
export function chooseDrafts(candidates: readonly Candidate[], rules: ChoiceRules): readonly Draft[] {
  const pool = shuffle(candidates, rules.random);
  const chosen: Candidate[] = [];
  while (chosen.length < rules.length) {
    const block = chooseBlock(pool, chosen, Math.min(WINDOW, rules.length - chosen.length), rules);
    if (block.length === 0) break;
    chosen.push(...arrange(block, chosen.length === 0));
  }
  return chosen.map(({ draft }) => draft);
}

/** Up to `size` candidates that may stand beside each other and after those chosen before. */
function chooseBlock(
  pool: readonly Candidate[],
  before: readonly Candidate[],
  size: number,
  { random, isAskable, mayRepeat, recent = new Set() }: ChoiceRules,
): readonly Candidate[] {
  const asked = new Set(before.flatMap(({ draft }) => draft.asks));
  const everyone = new Set(before.flatMap(({ facets }) => facets.whom));
  const lately = new Set([...recent, ...before.slice(-WINDOW).flatMap(({ facets }) => facets.records)]);
  const block: Candidate[] = [];
  /** From the strictest rule to the most lenient one that this quiz allows. */
  const rules: readonly ((candidate: Candidate) => boolean)[] = [
    ({ facets }) => !facets.whom.some((id) => everyone.has(id)) && !facets.records.some((id) => lately.has(id)),
    ({ facets }) => mayRepeat && !facets.records.some((id) => lately.has(id)),
    () => mayRepeat,
  ];
  const isFree = ({ draft }: Candidate): boolean => !draft.asks.some((id) => asked.has(id));
  const take = (candidate: Candidate): void => {
    for (const id of candidate.draft.asks) asked.add(id);
    for (const id of candidate.facets.whom) everyone.add(id);
    for (const id of candidate.facets.records) lately.add(id);
    block.push(candidate);
  };
  const kinds = [...new Set(pool.map(({ draft }) => draft.kind))];
  const byKind = new Map(kinds.map((kind) => [kind, pool.filter(({ draft }) => draft.kind === kind)]));
  // A kind with few questions often waits for a second round, or the same ones would come back each week.
  const waiting = new Set(kinds.filter((kind) => random() * PLENTY >= (byKind.get(kind)?.length ?? 0)));
  const turnsOf = (kind: QuestionKind): number => times(block, kind) + Number(waiting.has(kind));
  const isAnswerable = ({ draft }: Candidate): boolean => isAskable(draft);
  while (block.length < size) {
    const isFirst = before.length === 0 && block.length === 0;
    const byRarity = shuffle(kinds, random).toSorted((a, b) => turnsOf(a) - turnsOf(b));
    const likeness = likenessTo(block);
    const next = firstOf(rules, (rule) => {
      const isAllowed = (candidate: Candidate): boolean => isFree(candidate) && rule(candidate);
      if (isFirst) return leastBy(pool, ({ draft }) => draft.difficulty, isAllowed, isAnswerable);
      return firstOf(byRarity, (kind) => leastBy(byKind.get(kind) ?? [], likeness, isAllowed, isAnswerable));
    });
    if (next === null) break;
    take(next);
  }
  return block;
}

/** How much a candidate is like those already chosen, by edition and by difficulty. */
function likenessTo(block: readonly Candidate[]): (candidate: Candidate) => number {
  const editions = countBy(block.flatMap(({ facets }) => facets.editions));
  const difficulties = countBy(block.map(({ draft }) => draft.difficulty));
  return ({ draft, facets }) =>
    facets.editions.reduce((sum, id) => sum + 2 * (editions.get(id) ?? 0), difficulties.get(draft.difficulty) ?? 0);
}

function countBy<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** The first item of the least measure that is allowed and can be asked; null if there is none. What is dear is tried last. */
function leastBy<T>(
  items: readonly T[],
  measure: (item: T) => number,
  isAllowed: (item: T) => boolean,
  canBeAsked: (item: T) => boolean,
): T | null {
  let least: T | null = null;
  let leastMeasure = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const measured = measure(item);
    if (measured < leastMeasure && isAllowed(item) && canBeAsked(item)) {
      least = item;
      leastMeasure = measured;
    }
  }
  return least;
}

/** What the first item that yields something yields; null if none does. */
function firstOf<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

function times(block: readonly Candidate[], kind: QuestionKind): number {
  return block.filter(({ draft }) => draft.kind === kind).length;
}

/** From easy to hard, with no kind three times in a row as long as another is left. */
function arrange(block: readonly Candidate[], isFirst: boolean): readonly Candidate[] {
  const [opening] = block;
  if (opening === undefined) return [];
  const left = block.toSorted((a, b) => a.draft.difficulty - b.draft.difficulty);
  const arranged = isFirst ? left.splice(left.indexOf(opening), 1) : [];
  while (left.length > 0) {
    const [last, beforeLast] = [arranged.at(-1)?.draft.kind, arranged.at(-2)?.draft.kind];
    const next = left.findIndex(({ draft: { kind } }) => kind !== last || kind !== beforeLast);
    arranged.push(...left.splice(Math.max(next, 0), 1));
  }
  return arranged;
}
