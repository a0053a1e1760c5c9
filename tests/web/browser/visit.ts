import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, inject } from "vitest";
import { isInFull } from "../in-full.ts";
import { watch } from "./troubles.ts";

/** A phone in the hand: the smallest screen that everything has to fit. */
export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;

/** A desktop window. */
export const desktop = { viewport: { width: 1440, height: 900 } } as const;

/** Who visits: anything a browser context can be, on a desktop without motion unless it says otherwise. */
export interface Visitor extends BrowserContextOptions {
  /** Runs in every page before the page's own scripts do. */
  readonly before?: () => void;
  /** Origins beside the site's that its pages stand on or are framed by. */
  readonly elsewhere?: readonly string[];
  /** The site's worker keeps what is visited. It costs as much as a page does: else only where all is run in full. */
  readonly keepsPages?: boolean;
}

/** Runs before a page's own scripts: the browser knows of no workers that stand between a page and the network. */
function removeWorker(): void {
  Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
}

/** Runs before a page's own scripts: the browser keeps nothing, and says so by throwing. */
export function blockStorage(): void {
  const get = (): never => {
    throw new DOMException("denied", "SecurityError");
  };
  Object.defineProperty(window, "localStorage", { get });
  Object.defineProperty(window, "sessionStorage", { get });
  Object.defineProperty(window, "indexedDB", { get });
  Object.defineProperty(window, "caches", { get });
}

/** Runs before a page's own scripts: the browser has no room for anything more. */
export function fillStorage(): void {
  const refuse = (): never => {
    throw new DOMException("full", "QuotaExceededError");
  };
  Storage.prototype.setItem = refuse;
  IDBObjectStore.prototype.put = refuse;
  IDBObjectStore.prototype.add = refuse;
  if (typeof Cache === "function") Cache.prototype.put = refuse;
}

/** Runs before a page's own scripts: the browser knows of no storage at all. */
export function removeStorage(): void {
  for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
    Object.defineProperty(window, name, { value: undefined });
  }
}

let browser: Promise<Browser> | null = null;

/** Lets go of the browser, which goes on for the files to come; the next visit takes hold of it again. */
export async function letGo(): Promise<void> {
  const held = browser;
  browser = null;
  await (await held)?.close();
}

/** A page in a context of its own, and what tells whether it stayed clean. */
interface Opened {
  readonly page: Page;
  /** Throws if the page has logged an error or a warning, thrown, asked another origin for anything or set a cookie. */
  readonly judge: () => Promise<void>;
  readonly close: () => Promise<void>;
}

async function open({ before, elsewhere = [], keepsPages = isInFull, ...options }: Visitor): Promise<Opened> {
  browser ??= chromium.connect(inject("browser"));
  const origin = inject("origin");
  const context = await (await browser).newContext({
    baseURL: origin,
    ...desktop,
    reducedMotion: "reduce",
    ...options,
  });
  context.setDefaultTimeout(45_000);
  const close = (): Promise<void> => context.close();
  try {
    if (!keepsPages) await context.addInitScript(removeWorker);
    if (before !== undefined) await context.addInitScript(before);
    const page = await context.newPage();
    const troubles = watch(page, [origin, ...elsewhere]);
    const judge = async (): Promise<void> => {
      const cookies = (await context.cookies()).map(({ name }) => `cookie ${name}`);
      const told = [...troubles(), ...cookies];
      if (told.length > 0) throw new Error(`The page is not clean:\n${told.join("\n")}`);
    };
    return { page, judge, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Opens a page in a context of its own, with nothing kept from any other, lets `act` use it and closes it. Addresses
 * may begin with a slash. Whatever the test is about, it fails if the page logged an error or a warning, threw, asked
 * another origin for anything or set a cookie.
 */
export async function visit(visitor: Visitor, act: (page: Page) => Promise<void>): Promise<void> {
  const { page, judge, close } = await open(visitor);
  try {
    await act(page);
    await judge();
  } finally {
    await close();
  }
}

/**
 * Gives a `visit` for all tests of a file, which go from page to page in one context: for tests that look at pages and
 * leave nothing behind. To open a context takes longer than to open a page. After a test that failed the next begins
 * with a new one.
 */
export function visitInTurn(visitor: Visitor): (act: (page: Page) => Promise<void>) => Promise<void> {
  let opened: Promise<Opened> | null = null;
  const close = async (): Promise<void> => {
    const last = opened;
    opened = null;
    await (await last)?.close();
  };
  afterAll(close);
  return async (act) => {
    opened ??= open(visitor);
    try {
      const { page, judge } = await opened;
      await act(page);
      await judge();
    } catch (error) {
      await close();
      throw error;
    }
  };
}
