import { fill, fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import type { CheckWords } from "./check-words.ts";
import { type CheckedText, type Verdict, verdicts } from "./checked-text.ts";

/** How many figures have each verdict, of those that occur; those first that ask for something. */
export function countVerdicts({ figures }: Pick<CheckedText, "figures">): ReadonlyMap<Verdict, number> {
  return new Map(
    verdicts
      .map((verdict) => [verdict, figures.filter((figure) => figure.verdict === verdict).length] as const)
      .filter(([, count]) => count > 0),
  );
}

/** What a check came to, in one sentence; where no figure was found, that, and what the text lacks. */
export function summarise(checked: CheckedText, words: CheckWords, lang: Lang): readonly string[] {
  const counts = countVerdicts(checked);
  if (counts.size > 0) {
    const list = [...counts].map(([verdict, count]) => fillCount(words.counts[verdict], count, lang));
    return [fill(words.summary, { list: new Intl.ListFormat(lang).format(list) })];
  }
  const named = [...new Set(checked.names.map(({ entity }) => checked.entities[entity]?.name ?? ""))];
  if (named.length === 0) return [words.nothing, words.nothingNamed];
  const shown = named.length > MOST_NAMES ? [...named.slice(0, MOST_NAMES), "…"] : named;
  const paired = fillCount(words.nothingPaired, named.length, lang);
  return [words.nothing, fill(paired, { names: shown.join(", ") })];
}

const MOST_NAMES = 5;
