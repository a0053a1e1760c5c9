import type { Region } from "../names/mention.ts";
import type { Search } from "./search.ts";

const LONGEST_PLACEHOLDER = 200;

const PLACEHOLDER = /^\{[\w.$[\]()]*\}/u;

/** A value put into a string, `{name}` or `${name}`. */
export function readPlaceholder(text: string, at: number, end: number, floor: number): Region | null {
  const found = PLACEHOLDER.exec(text.slice(at, Math.min(end, at + LONGEST_PLACEHOLDER)));
  if (found === null) return null;
  const start = at > floor && text[at - 1] === "$" ? at - 1 : at;
  return { start, end: at + found[0].length };
}

const TEMPLATE_ENDS: ReadonlyMap<string, string> = new Map([
  ["{{", "}}"],
  ["{%", "%}"],
  ["{#", "}"],
  ["{.", "}"],
  ["{:", "}"],
  ["{=", "}"],
]);

/** A value, a tag or a list of attributes of a page's template, within one span of the text. */
export function readTemplate(text: string, at: number, end: number, find: Search): Region | null {
  const sign = TEMPLATE_ENDS.get(text.slice(at, at + 2));
  if (sign === undefined) return null;
  const close = find(sign, at + 2) + sign.length;
  return close <= end ? { start: at, end: close } : null;
}

const PARAMETER = /^@(?:param|arg|argument|prop|property|template|typedef)[ \t]+(?:\{[^{}]*\}[ \t]*)?[\w$.[\]-]*/u;

/** The tag of a documented parameter or type, with its name. */
export function readParameter(text: string, at: number, end: number): Region | null {
  const found = PARAMETER.exec(text.slice(at, Math.min(end, at + LONGEST_PLACEHOLDER)));
  return found === null ? null : { start: at, end: at + found[0].length };
}
