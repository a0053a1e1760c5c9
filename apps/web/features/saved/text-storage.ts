/** Texts kept in the browser; never throws, whatever the browser forbids. */
export interface TextStorage {
  /** The text kept under a key; null where there is none or none may be read. */
  readonly read: (key: string) => string | null;
  /** False where the text could not be kept: storage blocked or full. */
  readonly write: (key: string, text: string) => boolean;
}

/** What a browser's own storage offers; reaching for it may itself throw where it is blocked. */
export type StorageSource = () => Pick<Storage, "getItem" | "setItem">;

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
  };
}
