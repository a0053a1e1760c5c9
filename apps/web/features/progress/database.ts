import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from "idb";
import type { KeptAnswer } from "./kept-answer.ts";
import type { KeptQuestion } from "./kept-question.ts";
import type { KeptRound } from "./kept-round.ts";

const NAME = "choosefr";
/** Raised with every change of the stores; `upgrade` leads from each earlier version to the next. */
const VERSION = 1;
/** How long to wait for a browser that never says whether it opens a database. */
const PATIENCE_MS = 8000;

/** What the site keeps in a browser. Whoever reads checks every value: a browser may hold anything. */
export interface Stores extends DBSchema {
  readonly answers: {
    readonly key: string;
    readonly value: KeptAnswer;
    readonly indexes: { readonly question: string };
  };
  readonly rounds: { readonly key: string; readonly value: KeptRound; readonly indexes: { readonly at: string } };
  readonly questions: { readonly key: string; readonly value: KeptQuestion; readonly indexes: { readonly at: string } };
}

type StoreName = StoreNames<Stores>;

/**
 * Why nothing can be kept: the browser forbids it ("blocked"), has no room ("full"), or holds what a later version of the
 * site has written ("newer").
 */
export type Trouble = "blocked" | "full" | "newer";

/** A refusal of the browser's to keep or to tell. */
export class StorageError extends Error {
  override readonly name = "StorageError";
  readonly trouble: Trouble;

  constructor(trouble: Trouble, cause: unknown) {
    super(`The browser keeps nothing: ${trouble}.`, { cause });
    this.trouble = trouble;
  }
}

let opened: Promise<IDBPDatabase<Stores>> | null = null;

/**
 * Runs `act` in one transaction and waits until it is written: all of it is kept or nothing, whatever other tabs do
 * meanwhile. `act` may wait for nothing but the transaction itself. Rejects with a {@link StorageError}.
 */
export async function transact<T, Names extends StoreName[], Mode extends "readonly" | "readwrite">(
  stores: Names,
  mode: Mode,
  act: (transaction: IDBPTransaction<Stores, Names, Mode>) => Promise<T>,
): Promise<T> {
  const attempt = async (): Promise<T> => {
    const database = await open();
    const transaction = database.transaction(stores, mode);
    const [result] = await Promise.all([act(transaction), transaction.done]);
    return result;
  };
  try {
    return await attempt();
  } catch (error) {
    // Browsers drop connections of pages in the background; a second try on a new one is enough.
    if (!isNamed(error, "InvalidStateError", "UnknownError")) throw refusal(error);
    forget();
    try {
      return await attempt();
    } catch (again) {
      throw refusal(again);
    }
  }
}

function open(): Promise<IDBPDatabase<Stores>> {
  opened ??= withPatience(openStores()).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function openStores(): Promise<IDBPDatabase<Stores>> {
  return openDB<Stores>(NAME, VERSION, {
    upgrade: (database, from) => {
      if (from < 1) {
        database.createObjectStore("answers", { keyPath: "id" }).createIndex("question", "question");
        database.createObjectStore("rounds", { keyPath: "key" }).createIndex("at", "at");
        database.createObjectStore("questions", { keyPath: "key" }).createIndex("at", "at");
      }
    },
    // A tab with a later version waits for this one to let go.
    blocking: (_current, _wanted, event) => {
      forget();
      if (event.target instanceof IDBDatabase) event.target.close();
    },
    terminated: forget,
  });
}

function forget(): void {
  opened = null;
}

async function withPatience<T>(promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("The browser did not open its storage.")), PATIENCE_MS);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}

function refusal(error: unknown): StorageError {
  const trouble = isNamed(error, "QuotaExceededError") ? "full" : isNamed(error, "VersionError") ? "newer" : "blocked";
  return new StorageError(trouble, error);
}

function isNamed(error: unknown, ...names: readonly string[]): boolean {
  return error instanceof Error && names.includes(error.name);
}
