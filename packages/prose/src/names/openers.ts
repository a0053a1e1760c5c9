/** What opens machinery that may hold whole phrases: inline code, tags with their attributes, commands. */
const OPENERS = ["`", "<", "\\"] as const;

/**
 * Tells whether one of the signs that open machinery stands on the line of an offset. Offsets must be asked for in the
 * order of the text. Searches run at the speed of memory, and only as far as it is asked for.
 */
export function createOpenerTest(text: string): (at: number) => boolean {
  const searches = OPENERS.map((opener) => ({ opener, next: -1 }));
  /** The end of the line on which the last opener before the offset stands. */
  let openedUntil = -1;
  let lineEnd = -1;

  const lineEndOf = (at: number): number => {
    if (at > lineEnd) {
      const next = text.indexOf("\n", at);
      lineEnd = next < 0 ? text.length : next;
    }
    return lineEnd;
  };

  /** Whether no opener is left. */
  let isClosed = false;

  return (at) => {
    if (isClosed && at > openedUntil) return false;
    if (at <= openedUntil) return true;
    let nearest = text.length;
    for (const search of searches) {
      while (search.next < at) {
        if (search.next > openedUntil) openedUntil = lineEndOf(search.next);
        const next = text.indexOf(search.opener, Math.max(search.next, openedUntil) + 1);
        search.next = next < 0 ? text.length : next;
      }
      if (search.next < nearest) nearest = search.next;
    }
    isClosed = nearest === text.length;
    if (at <= openedUntil) return true;
    if (isClosed || nearest > lineEndOf(at)) return false;
    openedUntil = lineEnd;
    return true;
  };
}
