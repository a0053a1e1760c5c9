import type { Criterion } from "./criterion.ts";
import { operable } from "./operable.ts";
import { perceivable } from "./perceivable.ts";
import { robust } from "./robust.ts";
import { understandable } from "./understandable.ts";

/** When all of this was last gone through. */
export const REVIEWED_ON = "2026-11-23";

/** Every success criterion of WCAG 2.2 of the levels A and AA, in the order of the recommendation. */
export const criteria: readonly Criterion[] = [...perceivable, ...operable, ...understandable, ...robust];
