import { foldName } from "@choosefr/model/names";

/** In names shorter than this every letter counts. */
const LEAST_LENGTH_FOR_SLIPS = 5;

/** Whether a typed name is one of those accepted: as it sounds when folded, or one slip of the finger away from a long one. */
export function isNameAccepted(
  { accepted, rejected }: { readonly accepted: readonly string[]; readonly rejected: readonly string[] },
  text: string,
): boolean {
  const typed = bare(text);
  if (typed === "") return false;
  const names = accepted.map(bare);
  if (names.includes(typed)) return true;
  if (rejected.map(bare).includes(typed)) return false;
  return names.some((name) => isSlipOf(name, typed));
}

/** Whether one name could be a slip of the finger in typing another that is long enough, or only leaves out what may be left out. */
export function couldBeTypedFor(typed: string, name: string): boolean {
  return bare(typed) === bare(name) || isSlipOf(bare(name), bare(typed));
}

function isSlipOf(name: string, typed: string): boolean {
  return name.length >= LEAST_LENGTH_FOR_SLIPS && isOneSlipAway(name, typed);
}

/** A name without what people leave out when they type: spaces, hyphens, apostrophes and stops. */
function bare(text: string): string {
  return foldName(text).replaceAll(/[\s'’.&+,-]+/gu, "");
}

/** Whether one letter left out, put in, taken for another or swapped with its neighbour makes one text of the other. */
function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
