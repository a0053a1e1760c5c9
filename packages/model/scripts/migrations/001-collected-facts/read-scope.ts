import type * as z from "zod";
import type { Scope } from "../../../schema/index.ts";

type ScopeItem = z.infer<typeof Scope>;

/** A scope told in prose, as far as it can be read: scopes, an end or a length in years, a type of jobs. */
export interface ReadScope {
  readonly scope: readonly ScopeItem[];
  readonly to: number | null;
  readonly years: number | null;
  readonly jobType: "direct_and_indirect" | null;
}

const NOTHING: ReadScope = { scope: [], to: null, years: null, jobType: null };

const alone = (type: Extract<ScopeItem, { ref: null }>["type"]): ReadScope => ({
  ...NOTHING,
  scope: [{ type, ref: null }],
});
const activity = (ref: Extract<ScopeItem, { type: "for-activity" }>["ref"]): ReadScope => ({
  ...NOTHING,
  scope: [{ type: "for-activity", ref }],
});

/** The forms that need no judgement. All others are read by a person. */
const PLAIN: ReadonlyMap<string, ReadScope> = new Map([
  ["first phase", alone("first-phase")],
  ["final capacity", alone("at-completion")],
  ["at full capacity", alone("at-completion")],
  ["at full size", alone("at-completion")],
  ["at opening", alone("at-opening")],
  ["at the start", alone("at-opening")],
  ["during construction", alone("during-construction")],
  ["data centres", activity("data-centres")],
  ["logistics sites", activity("logistics")],
  ["public support from France 2030", alone("public-funding")],
  ["direct and indirect", { ...NOTHING, jobType: "direct_and_indirect" }],
]);

const NUMBER_WORDS = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const END = /^(?:by|by the end of|through) (\d{4})$/u;
const LENGTH = new RegExp(`^(?:over|within) (${NUMBER_WORDS.slice(1).join("|")}|\\d+) years$`, "u");

/** Reads a scope told in prose; null if it needs a person's judgement. */
export function readScope(text: string | null | undefined): ReadScope | null {
  if (text === null || text === undefined) return NOTHING;
  const plain = PLAIN.get(text);
  if (plain !== undefined) return plain;
  const end = END.exec(text)?.[1];
  if (end !== undefined) return { ...NOTHING, to: Number(end) };
  const length = LENGTH.exec(text)?.[1];
  if (length === undefined) return null;
  return { ...NOTHING, years: NUMBER_WORDS.includes(length) ? NUMBER_WORDS.indexOf(length) : Number(length) };
}
