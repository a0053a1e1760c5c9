import { openStorage } from "../saved/text-storage.ts";
import { transact } from "./database.ts";
import { LEGACY_KEY, readLegacyRounds } from "./legacy-rounds.ts";

let taken: Promise<void> | null = null;

/**
 * Moves what the site kept before it had a database there; the old text is dropped once that is safe. Once a page; rejects
 * with a `StorageError`, and is then tried again.
 */
export function takeOverOnce(): Promise<void> {
  taken ??= takeOver().catch((error: unknown) => {
    taken = null;
    throw error;
  });
  return taken;
}

async function takeOver(): Promise<void> {
  const storage = openStorage();
  const text = storage.read(LEGACY_KEY);
  if (text === null) return;
  const legacy = readLegacyRounds(text, new Date());
  await transact(["rounds"], "readwrite", async (tx) => {
    const rounds = tx.objectStore("rounds");
    for (const round of legacy) if ((await rounds.getKey(round.key)) === undefined) await rounds.add(round);
  });
  storage.remove(LEGACY_KEY);
}
