import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Waits until the open page is kept for when there is no network, with all that it has asked for. */
export async function expectKept(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  const isKept = (): Promise<boolean> =>
    page.evaluate(async () => {
      if (navigator.serviceWorker.controller === null) return false;
      const files = performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname);
      const wanted = [
        window.location.pathname + window.location.search,
        ...files.filter((path) => path.startsWith("/_next/static/") || path.startsWith("/search-index/")),
      ];
      const found = await Promise.all(wanted.map((path) => caches.match(path, { ignoreVary: true })));
      return found.every((response) => response !== undefined);
    });
  await expect.poll(isKept).toBe(true);
}
