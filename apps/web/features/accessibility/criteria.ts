import type { Criterion } from "./criterion.ts";
import { operable } from "./operable.ts";
import { perceivable } from "./perceivable.ts";
import { robust } from "./robust.ts";
import { understandable } from "./understandable.ts";

/** The day of which the whole list speaks: its tests were run, its code and its screenshots read. */
export const AS_OF = "2026-11-23";

/** Every success criterion of WCAG 2.2 of the levels A and AA, in the order of the recommendation. */
export const criteria: readonly Criterion[] = [...perceivable, ...operable, ...understandable, ...robust];
