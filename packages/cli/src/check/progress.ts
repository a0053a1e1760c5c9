import type { Language } from "@choosefr/model";
import { count } from "../render/summary.ts";
import type { Outlet } from "../surroundings.ts";

/** A line that tells how far long work is, at a terminal only. */
export interface Progress {
  /** One more input has been checked. */
  readonly step: () => Promise<void>;
  /** Takes the line away, before something else is printed. */
  readonly clear: () => Promise<void>;
}

/** Short work ends before anyone asks; a line that changes faster than this flickers. */
const FIRST_AFTER_MS = 700;
const EACH_MS = 100;
const FILES = { fr: ["fichier lu", "fichiers lus"], en: ["file read", "files read"] } as const;

/** A progress line on an outlet; silent where that is no terminal or null. `now` is a clock in milliseconds. */
export function createProgress(outlet: Outlet | null, now: () => number, locale: Language): Progress {
  if (outlet === null || !outlet.isTerminal) return { step: async () => {}, clear: async () => {} };
  let next = now() + FIRST_AFTER_MS;
  let done = 0;
  let isShown = false;
  return {
    step: async () => {
      done += 1;
      const time = now();
      if (time < next) return;
      next = time + EACH_MS;
      isShown = true;
      await outlet.write(`\r\u001B[K${count(done, FILES[locale], locale)}…`);
    },
    clear: async () => {
      if (isShown) await outlet.write("\r\u001B[K");
      isShown = false;
    },
  };
}
