import type { Search } from "./create-search.ts";
import type { SearchFile, SearchWords } from "./search-file.ts";

/** What a browser has once it can search. */
export interface LoadedSearch {
  readonly search: Search;
  readonly words: SearchWords;
}

const loads = new Map<string, Promise<LoadedSearch>>();

/** Fetches what is searched in, and what searches, once a page. Rejects where either cannot be had; the next call tries again. */
export function loadSearch(address: string): Promise<LoadedSearch> {
  const known = loads.get(address);
  if (known !== undefined) return known;
  const load = fetchSearch(address);
  loads.set(address, load);
  load.catch(() => loads.delete(address));
  return load;
}

async function fetchSearch(address: string): Promise<LoadedSearch> {
  const [{ createSearch }, { unpackRecords }, response] = await Promise.all([
    import("./create-search.ts"),
    import("./pack-records.ts"),
    fetch(address),
  ]);
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}.`);
  const { words, records } = (await response.json()) as SearchFile;
  return { search: createSearch(unpackRecords(records)), words };
}
