/** Where `needle` stands next from `from` on; the text's length where it stands nowhere. */
export type Search = (needle: string, from: number) => number;

/**
 * A search that remembers: asked for one needle at ever later offsets, it reads the text once however often it is asked,
 * so that a scanner may look for the end of each of a million openings. A step back costs no more than its length.
 */
export function createSearch(text: string): Search {
  const known = new Map<string, { from: number; at: number }>();
  return (needle, from) => {
    const last = known.get(needle);
    if (last === undefined) {
      const at = indexOrEnd(text, needle, from);
      known.set(needle, { from, at });
      return at;
    }
    if (from > last.at) {
      last.at = indexOrEnd(text, needle, from);
      last.from = from;
    } else if (from < last.from) {
      const behind = text.slice(from, last.from + needle.length - 1).indexOf(needle);
      if (behind >= 0) last.at = from + behind;
      last.from = from;
    }
    return last.at;
  };
}

function indexOrEnd(text: string, needle: string, from: number): number {
  const at = text.indexOf(needle, from);
  return at < 0 ? text.length : at;
}
