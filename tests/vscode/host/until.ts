import { setTimeout as pause } from "node:timers/promises";

/** How long the editor may take for anything before a test gives up. Generous: a busy machine must not fail a test. */
export const patience = 30_000;

/**
 * Asks again, 20 times a second, until `ask` gives something other than null. Rejects after `patience` milliseconds,
 * naming `what` was waited for.
 */
export async function until<T>(what: string, ask: () => Promise<T | null>): Promise<T> {
  const deadline = performance.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (performance.now() > deadline) throw new Error(`Waited ${patience / 1000} s for ${what}.`);
    await pause(50);
  }
}
