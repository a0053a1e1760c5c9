/** Shapes of fewer steps than this are kept as they are: a small island would vanish. */
const FEWEST_STEPS = 30;

/** An outline with one step in the place of `together`, for a small drawing: it weighs that much less in a page. */
export function thinOutline(path: string, together: number): string {
  return path.replaceAll(/l([^Mlz]*)/gu, (shape, text: string) => {
    const numbers = (text.match(/-?\d+(?:\.\d+)?/gu) ?? []).map(Number);
    if (numbers.length < 2 * FEWEST_STEPS) return shape;
    const steps: string[] = [];
    let [across, down] = [0, 0];
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      across += numbers[at] ?? 0;
      down += numbers[at + 1] ?? 0;
      const isLast = at + 3 >= numbers.length;
      if ((at / 2 + 1) % together !== 0 && !isLast) continue;
      steps.push(`${across}${down < 0 ? "" : " "}${down}`);
      [across, down] = [0, 0];
    }
    return `l${steps.join(" ").replaceAll(" -", "-")}`;
  });
}
