import { join } from "node:path";
import { afterEach } from "vitest";
import { openPages } from "./session.ts";

// What the editor showed as a test failed is the only witness of what fails once in a hundred runs.
afterEach(async ({ task }) => {
  if (task.result?.state !== "fail") return;
  const name = `${task.file.name} ${task.name}`.replaceAll(/[^\p{L}\p{Nd}.]+/gu, "-").slice(0, 120);
  for (const [index, page] of [...openPages].entries()) {
    // A page that shows nothing any more has nothing to tell either.
    await page.screenshot({ path: join("reports", "failures", `${name}-${index}.png`) }).catch(() => undefined);
  }
});
