import type { StorageError, Trouble } from "./database.ts";

/** Why what is kept cannot be shown: the browser's refusal, or a script that did not arrive ("unreachable"). */
export type ToldTrouble = Trouble | "unreachable";

/** What an error of keeping or reading amounts to. */
export function troubleOf(error: unknown): ToldTrouble {
  return (error as Partial<StorageError> | null)?.trouble ?? "unreachable";
}
