import type { Page } from "playwright-core";

/** Something to put into a store of the site's database. */
export interface PlantedRecord {
  readonly store: string;
  readonly value: unknown;
}

/** Opens the site's database at a version from a page of the site, and closes it again. */
export async function openDatabase(page: Page, version: number): Promise<void> {
  await page.evaluate(async (wanted) => {
    const { promise, resolve, reject } = Promise.withResolvers<IDBDatabase>();
    const request = indexedDB.open("choosefr", wanted);
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(new Error("The database does not open.")));
    (await promise).close();
  }, version);
}

/** Puts records as they are into the site's database, which is there already. */
export async function putRecords(page: Page, records: readonly PlantedRecord[]): Promise<void> {
  await page.evaluate(async (planted) => {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const request = indexedDB.open("choosefr");
    request.addEventListener("success", () => {
      const database = request.result;
      const transaction = database.transaction([...database.objectStoreNames], "readwrite");
      for (const { store, value } of planted) transaction.objectStore(store).put(value);
      transaction.addEventListener("complete", () => {
        database.close();
        resolve(null);
      });
      transaction.addEventListener("error", () => reject(new Error("The records are not put.")));
    });
    await promise;
  }, records);
}

/** How many records a store of the site's database holds; none where there is no database yet. */
export async function countRecords(page: Page, store: string): Promise<number> {
  return page.evaluate(async (named) => {
    if (!(await indexedDB.databases()).some(({ name }) => name === "choosefr")) return 0;
    const { promise, resolve, reject } = Promise.withResolvers<number>();
    const request = indexedDB.open("choosefr");
    request.addEventListener("success", () => {
      const database = request.result;
      const count = database.transaction(named).objectStore(named).count();
      count.addEventListener("success", () => {
        database.close();
        resolve(count.result);
      });
      count.addEventListener("error", () => reject(new Error("The records are not counted.")));
    });
    return promise;
  }, store);
}
