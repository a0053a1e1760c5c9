import { setTimeout as pause } from "node:timers/promises";

/** How long the editor may take for anything before a test gives up. Generous: a busy machine must not fail a test. */
export const patience = 90_000;

/** The longest that one act may wait for its effect: what is not there by then was let go of. */
const longest = 12_000;

/**
 * Asks again, 20 times a second, until `ask` gives something other than null. Rejects after `patience` milliseconds,
 * naming `what` was waited for.
 */
export async function until<T>(what: string, ask: () => Promise<T | null>): Promise<T> {
  const answer = await askWithin(patience, ask);
  if (answer === null) throw new Error(`Waited ${patience / 1000} s for ${what}.`);
  return answer;
}

/**
 * Acts until the effect is seen, and gives what was seen of it: something other than null. For what an editor under
 * load may let go of, such as a key, and what does no harm twice.
 *
 * The effect has `first` milliseconds to come after the first act and twice as long after each further one, up to
 * twelve seconds, since whoever acts too soon again stops what was about to come. That time is handed to `act` as well, as
 * the limit for its own steps; that it throws counts as no effect. Rejects as `until` does, with what was thrown last as
 * the cause.
 */
export async function insist<T>(
  what: string,
  act: (limit: number) => Promise<unknown>,
  effect: () => Promise<T | null>,
  first = 1000,
): Promise<T> {
  const deadline = performance.now() + patience;
  let cause: unknown;
  for (let limit = first; performance.now() < deadline; limit = Math.min(2 * limit, longest)) {
    try {
      await act(limit);
      const seen = await askWithin(limit, effect);
      if (seen !== null) return seen;
    } catch (error) {
      cause = error;
    }
  }
  throw new Error(`Tried for ${patience / 1000} s to see ${what}.`, { cause });
}

async function askWithin<T>(limit: number, ask: () => Promise<T | null>): Promise<T | null> {
  const deadline = performance.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== null || performance.now() > deadline) return answer;
    await pause(50);
  }
}
