import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { until } from "./host/index.ts";
import { type Session, startSession, type Window } from "./session.ts";

const claim = (name: string) =>
  JSON.stringify({
    organisations: [{ id: name, names: [name] }],
    claims: [{ id: `${name}/investment`, kind: "investment", organisation: name, amount: 3_000_000, currency: "EUR" }],
  });
const draft = "Userland will invest €5 million. Folderland will invest €7 million.";
const own = join(tmpdir(), `user-${process.pid}.choosefr.json`);

let session: Session;
let window: Window;
beforeAll(async () => {
  writeFileSync(own, claim("Userland"));
  session = await startSession({
    builtins: ["markdown-basics"],
    asksForTrust: true,
    settings: {
      "choosefr.datasets": [own],
      "security.workspace.trust.enabled": true,
      "security.workspace.trust.startupPrompt": "never",
      "security.workspace.trust.banner": "never",
    },
  });
  window = await session.open({
    "draft.md": draft,
    "folder.json": claim("Folderland"),
    ".vscode/settings.json": JSON.stringify({ "choosefr.datasets": [own, "folder.json"] }),
  });
});
afterAll(async () => {
  await session.close();
  rmSync(own, { force: true });
});

async function untilMarked(count: number): Promise<number> {
  return until(`${count} marks`, async () => {
    const marks = session.marks.findLast(({ path }) => path.endsWith("draft.md"))?.marks;
    return marks?.length === count ? count : null;
  });
}

describe("a folder that is not trusted", () => {
  it("is checked by the user's datasets, and not by those that it names itself", async () => {
    await window.page.locator(".statusbar-item", { hasText: "Restricted Mode" }).waitFor();
    expect(await untilMarked(1)).toBe(1);
  });

  it("names its own as soon as it is trusted", async () => {
    await window.page.locator(".statusbar-item", { hasText: "Restricted Mode" }).click();
    await window.page.locator(".workspace-trust-editor .monaco-button", { hasText: "Trust" }).first().click();
    expect(await untilMarked(2)).toBe(2);
  });
});
