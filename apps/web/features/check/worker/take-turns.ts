/** So long a turn takes at least before the worker listens again. */
const TURN_MS = 30;

/**
 * Runs work that is cut into steps, turn by turn, so that a message that came meanwhile is heard. Gives undefined, with the
 * rest of the work undone, once `isStale` says that nobody waits for it any more.
 */
export async function takeTurns<Result>(
  work: Iterator<unknown, Result>,
  isStale: () => boolean,
): Promise<Result | undefined> {
  for (let end = performance.now() + TURN_MS; ; ) {
    if (isStale()) return undefined;
    const { done, value } = work.next();
    if (done === true) return value;
    if (performance.now() < end) continue;
    // Turn by turn is the point of it.
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resume) => {
      setTimeout(resume);
    });
    end = performance.now() + TURN_MS;
  }
}
