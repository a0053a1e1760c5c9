import type { Page } from "playwright-core";

/** Opens a page with a question and waits until it can be answered: until React has taken over what the server wrote. */
export async function openPlayable(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(() => {
    const control = document.querySelector("main fieldset :is(button, form)");
    return control !== null && Object.keys(control).some((key) => key.startsWith("__reactProps"));
  });
}
