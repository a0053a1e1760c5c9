/** Texts kept in the browser; never throws, whatever the browser forbids. */
export interface TextStorage {
  /** The text kept under a key; null where there is none or none may be read. */
  readonly read: (key: string) => string | null;
  /** False where the text could not be kept: storage blocked or full. */
  readonly write: (key: string, text: string) => boolean;
  /** Forgets the text kept under a key, where the browser lets it. */
  readonly remove: (key: string) => void;
}

/** What a browser's own storage offers; reaching for it may itself throw where it is blocked. */
export type StorageSource = () => Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Storage that keeps what it can and swallows every refusal. */
export function openStorage(source: StorageSource = () => window.localStorage): TextStorage {
  return {
    read: (key) => {
      try {
        return source().getItem(key);
      } catch {
        return null;
      }
    },
    write: (key, text) => {
      try {
        source().setItem(key, text);
        return true;
      } catch {
        return false;
      }
    },
    remove: (key) => {
      try {
        source().removeItem(key);
      } catch {
        // What may not be forgotten is not read either.
      }
    },
  };
}
