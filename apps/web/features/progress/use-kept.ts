import { useCallback, useEffect, useState } from "react";
import { onChangedElsewhere } from "./changes.ts";
import type { History } from "./history.ts";
import { type ToldTrouble, troubleOf } from "./trouble.ts";

/** Fetches what reads the history, then reads it. */
async function fetchAndRead(): Promise<History> {
  const { readHistory } = await import("./history.ts");
  return readHistory();
}

/**
 * What is kept in this browser, read after the page has begun, and read again when another tab has changed it. `read` is
 * for whoever must not depend on the network by then; it may not change.
 */
export function useKept(read: () => Promise<History> = fetchAndRead): {
  /** Null until it is read, and where it cannot be. */
  readonly history: (History & { readonly readAt: Date }) | null;
  readonly trouble: ToldTrouble | null;
  readonly refresh: () => Promise<void>;
} {
  const [history, setHistory] = useState<(History & { readonly readAt: Date }) | null>(null);
  const [trouble, setTrouble] = useState<ToldTrouble | null>(null);
  const refresh = useCallback(async (): Promise<void> => {
    try {
      setHistory({ ...(await read()), readAt: new Date() });
      setTrouble(null);
    } catch (error) {
      setTrouble(troubleOf(error));
    }
  }, [read]);
  useEffect(() => {
    void refresh();
    return onChangedElsewhere(() => void refresh());
  }, [refresh]);
  return { history, trouble, refresh };
}
