/** How many digits the number of a text shows before its closing zeros: an unusually exact one stands out among options. */
export function digitsIn(text: string): number {
  return (/\d[\d\s\u00a0\u202f.,]*/u.exec(text)?.[0] ?? "").replaceAll(/\D/gu, "").replace(/0+$/u, "").length;
}

/** A text without its numbers, one and many alike: what is left of "1,2 milliard d’euros" is its unit. */
export function unitIn(text: string): string {
  return text.replaceAll(/\d[\d\s\u00a0\u202f.,]*/gu, "#").replaceAll(/(\p{L})s\b/gu, "$1");
}

/**
 * Whether a right option hides among wrong ones: one of them is told in its unit and scale, and one is about as exact as
 * it. Of options without numbers there is nothing to say.
 */
export function hidesAmong(right: string, wrong: readonly string[]): boolean {
  if (!/\d/u.test(right)) return true;
  const digits = digitsIn(right);
  return (
    wrong.some((text) => unitIn(text) === unitIn(right)) &&
    wrong.some((text) => digitsIn(text) >= digits - 1) &&
    wrong.some((text) => digitsIn(text) <= digits + 1)
  );
}
