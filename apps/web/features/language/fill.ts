/** Puts values in the place of `{name}` in a sentence; a name without a value stays as it is. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}

/** The forms of a sentence that counts something. */
export interface CountedSentence {
  readonly one: string;
  readonly other: string;
}

/** The sentence for `n` things, with `{n}` filled in; French counts 0 as one, English does not. */
export function fillCount(sentence: CountedSentence, n: number, lang: "fr" | "en"): string {
  const isOne = new Intl.PluralRules(lang).select(n) === "one";
  return fill(isOne ? sentence.one : sentence.other, { n });
}
