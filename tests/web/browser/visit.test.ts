import { expect, it } from "vitest";
import { visit } from "./visit.ts";

// The guard around every other test: these show that it can fail.
it.each([
  ["an error in the console", () => console.error("planted"), /planted/],
  ["a warning in the console", () => console.warn("planted"), /planted/],
  ["a cookie", () => void (document.cookie = "planted=1"), /cookie planted/],
  ["an exception", () => queueMicrotask(() => decodeURIComponent("%")), /exception/],
  ["a request to another origin", () => void fetch("http://127.0.0.2:9/").catch(() => {}), /127\.0\.0\.2/],
])("fails on %s", async (_what, plant, told) => {
  const visited = visit({}, async (page) => {
    await page.goto("/fr/method");
    await page.evaluate(plant);
    // A second round trip: what the first one caused has been told by then.
    await page.evaluate(() => document.title);
  });
  await expect(visited).rejects.toThrow(told);
});

it("hands a clean page to each visitor", async () => {
  await visit({}, async (page) => {
    await page.goto("/fr");
    await page.evaluate(() => localStorage.setItem("planted", "1"));
  });
  await visit({}, async (page) => {
    await page.goto("/fr");
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});
