/** What tells that a text is in a language: its sentences, and what only they say. */
export interface LanguageMarks {
  /** Sentences and words of its own, whole. */
  readonly whole: ReadonlySet<string>;
  /** Three words in a row that stand in its sentences alone. */
  readonly runs: ReadonlySet<string>;
}

/** What stands in the sentences of one language, and neither in those of the other nor in `anywhere`. */
export function marksOf(
  messages: readonly string[],
  others: readonly string[],
  /** Names and titles, which keep their language on every page. */
  anywhere: readonly string[],
): LanguageMarks {
  const foreign = [...others, ...anywhere];
  const foreignTexts = new Set(foreign.map(plain));
  const foreignRuns = new Set(foreign.flatMap(runsOf));
  return {
    whole: new Set(messages.map(plain).filter((text) => !foreignTexts.has(text))),
    runs: new Set(messages.flatMap(runsOf).filter((run) => !foreignRuns.has(run))),
  };
}

/**
 * What is wrong with a text that a page shows; null where nothing is. That is a place that was not filled in, a value
 * that is none, the path of a message instead of the message, or words of the other language.
 */
export function findWrongWords(text: string, other: LanguageMarks, paths: ReadonlySet<string>): string | null {
  const [broken] = /\{\w*\}|\b(?:undefined|null|NaN|Infinity|Invalid Date)\b|\[object/u.exec(text) ?? [];
  if (broken !== undefined) return `says "${broken}"`;
  if (paths.has(text)) return "is the path of a message";
  if (other.whole.has(plain(text))) return "is a message in the other language";
  const run = runsOf(text).find((each) => other.runs.has(each));
  return run === undefined ? null : `says "${run}" in the other language`;
}

/** Every three words in a row, in small letters; none across a stop or a place to be filled in. */
function runsOf(text: string): readonly string[] {
  return plain(text)
    .split(/\{\w+\}|[.:;!?()«»“”",]/u)
    .flatMap((part) => {
      const words = part.toLowerCase().split(/\s+/u).filter(Boolean);
      return words.slice(2).map((last, index) => `${words[index]} ${words[index + 1]} ${last}`);
    });
}

function plain(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}
