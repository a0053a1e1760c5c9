import { NBSP } from "@choosefr/model";
import type { Lang } from "../language/lang.ts";

/** A part of a whole in whole per cent, "44 %"; never 0 or 100 where it is only nearly so. Of nothing, 0. */
export function describeShare(part: number, whole: number, lang: Lang): string {
  const percent = whole === 0 ? 0 : (100 * part) / whole;
  const rounded = part === 0 || part === whole ? percent : Math.min(99, Math.max(1, Math.round(percent)));
  return `${rounded}${lang === "fr" ? NBSP : ""}%`;
}
