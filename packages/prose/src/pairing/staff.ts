import { once } from "../once.ts";
import type { Governor } from "./said.ts";
import { APPROXIMATELY } from "./vocabulary/little-words.ts";
import { sourceOf } from "./vocabulary/source-of.ts";

const HAS_THEM = once(() => {
  const whose = "has|have|had|its|their|whose|ses|leurs|les|the|these|ces";
  return new RegExp(`(?<![a-z])(?:${whose})\\s+(?:(?:${sourceOf(APPROXIMATELY)})\\s+)*$`, "u");
});

/** Whether people are somebody's already, from the folded text before them: "ses 4 000 salariés", "which has 22,000 employees". */
export function areThere(before: string): boolean {
  return HAS_THEM().test(before);
}

const KEEPING = /^(?:support|soutien|soutenir|help|aide|back|accompagn|accelerat|accelerer)/u;

/** Whether what is done to jobs makes no new ones: "soutient 300 emplois", "supports 300 jobs". */
export function isKeeping(governor: Governor): boolean {
  return KEEPING.test(governor.text);
}

const INDIRECT = /(?<![a-z])indirect/u;

/** Whether a figure, with what follows it, is of jobs elsewhere: "1 000 emplois indirects", "1,000 indirect jobs". */
export function isIndirect(figureAndAfter: string): boolean {
  return INDIRECT.test(figureAndAfter);
}
