import type { Page } from "playwright-core";
import { expect } from "vitest";
import { findLayoutFaults } from "./layout.ts";

/** Layout faults with text of twice the size, as a reader sets it in the settings of the browser. */
export async function findEnlargedFaults(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const setSize = async (standard: number, fixed: number): Promise<void> => {
    await session.send("Page.setFontSizes", { fontSizes: { standard, fixed } });
    const size = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    await expect.poll(size).toBe(`${standard}px`);
  };
  await setSize(32, 26);
  const faults = await findLayoutFaults(page);
  await setSize(16, 13);
  await session.detach();
  return faults;
}
