import type { Lang } from "../language/lang.ts";
import { readSession, type Session } from "./read-session.ts";

const PATIENCE_MS = 10_000;

/** Asks the server for questions by their ids, arranged by a seed; null without a network or without a usable answer. */
export async function fetchSession(ids: readonly string[], lang: Lang, seed: string): Promise<Session | null> {
  if (!navigator.onLine) return null;
  try {
    const address = `/${lang}/session?q=${ids.join("~")}&seed=${seed}`;
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return response.ok ? readSession(await response.json()) : null;
  } catch {
    return null;
  }
}
