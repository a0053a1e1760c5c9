/** So long the editor may be kept from its other work: a third of one picture at sixty a second. */
const TURN_MS = 5;

/**
 * Runs work that is cut into steps, turn by turn: the editor gets a word in before each turn. Gives undefined, with the
 * rest of the work undone, once `isStale` says that nobody needs it any more.
 */
export async function takeTurns<Result>(
  work: Iterator<unknown, Result>,
  isStale: () => boolean,
  now: () => number,
): Promise<Result | undefined> {
  for (let end = Number.NEGATIVE_INFINITY; ; ) {
    if (now() >= end) {
      // Turn by turn is the point of it.
      // oxlint-disable-next-line no-await-in-loop
      await pause();
      if (isStale()) return undefined;
      end = now() + TURN_MS;
    }
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/** Lets what waits be done first. */
function pause(): Promise<void> {
  return new Promise((resume) => {
    setTimeout(resume, 0);
  });
}
