import { useEffect, useState } from "react";
import { type LoadedSearch, loadSearch } from "./load-search.ts";

/** How far a search has come. */
export type SearchPhase =
  | { readonly kind: "waiting" }
  | { readonly kind: "failed"; readonly retry: () => void }
  | { readonly kind: "ready"; readonly loaded: LoadedSearch };

const WAITING: SearchPhase = { kind: "waiting" };

/** Gets ready to search once that is wanted. */
export function useSearch(address: string, isWanted: boolean): SearchPhase {
  const [phase, setPhase] = useState<SearchPhase>(WAITING);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    const tell = (next: SearchPhase): void => {
      if (isCurrent) setPhase(next);
    };
    const load = (): void => {
      tell(WAITING);
      loadSearch(address).then(
        (loaded) => tell({ kind: "ready", loaded }),
        () => tell({ kind: "failed", retry: load }),
      );
    };
    load();
    return () => {
      isCurrent = false;
    };
  }, [address, isWanted]);
  return phase;
}
