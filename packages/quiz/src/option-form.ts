/** How many digits the number of a text shows before its closing zeros: an unusually exact one stands out among options. */
function digitsIn(text: string): number {
  return (/\d[\d\s\u00a0\u202f.,]*/u.exec(text)?.[0] ?? "").replaceAll(/\D/gu, "").replace(/0+$/u, "").length;
}

/** A text without its numbers, one and many alike: what is left of "1,2 milliard d’euros" is its unit. */
function unitIn(text: string): string {
  return text.replaceAll(/\d[\d\s\u00a0\u202f.,]*/gu, "#").replaceAll(/(\p{L})s\b/gu, "$1");
}

/** So many times and so many characters longer than every other, or shorter, an option stands out. */
const STANDS_OUT_TIMES = 1.8;
const STANDS_OUT_CHARACTERS = 8;

/**
 * Whether a right option hides among wrong ones: it is not much longer or shorter than all of them; and if it is a number,
 * one of them is told in its unit and scale, and one is about as exact as it.
 */
export function hidesAmong(right: string, wrong: readonly string[]): boolean {
  const lengths = wrong.map(({ length }) => length);
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  if (isMuchLonger(right.length, most) || isMuchLonger(least, right.length)) return false;
  // A digit behind a letter is part of a name: H4 is no number.
  if (!/(?<!\p{L})\d/u.test(right)) return true;
  const digits = digitsIn(right);
  return (
    wrong.some((text) => unitIn(text) === unitIn(right)) &&
    wrong.some((text) => digitsIn(text) >= digits - 1) &&
    wrong.some((text) => digitsIn(text) <= digits + 1)
  );
}

function isMuchLonger(length: number, other: number): boolean {
  return length > STANDS_OUT_TIMES * other && length > other + STANDS_OUT_CHARACTERS;
}
