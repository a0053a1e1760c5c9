import type { Source } from "@choosefr/model";

/** The newest day on which one of these sources was read; null where none tells. */
export function lastChecked(sources: Iterable<Pick<Source, "accessed">>): string | null {
  let newest: string | null = null;
  for (const { accessed } of sources) {
    if (accessed !== null && (newest === null || accessed > newest)) newest = accessed;
  }
  return newest;
}
