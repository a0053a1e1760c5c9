import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applyFix, cardOn, lineWith, undo } from "./editor.ts";
import { type Session, startSession, type Window } from "./session.ts";

const pledge = "Microsoft investira 6 milliards d’euros en France d’ici 2027.";

const hosts = [
  { host: "of Node", settings: {} },
  {
    host: "in a worker of the browser",
    settings: { "remote.extensionKind": { "choosefr.choosefr-vscode": ["web"] } },
  },
];

describe.each(hosts)("in the oldest editor that the manifest declares, in the host $host", ({ settings }) => {
  let session: Session;
  let window: Window;
  beforeAll(async () => {
    session = await startSession({ edition: "oldest", settings });
    window = await session.open({ "brouillon.md": `${pledge}\n` }, "fr");
  });
  afterAll(async () => {
    await session.close();
  });

  it("a name has its card", async () => {
    expect(await cardOn(window.page, "Microsoft", pledge, "fr")).toMatch(/^Microsoft · États-Unis\n/u);
  });

  it("a figure that contradicts the record is marked and mended, in one step that can be undone", async () => {
    const { page } = window;
    const marks = page.locator(".editor-group-container.active .squiggly-info");
    await marks.first().waitFor();
    expect(await marks.count()).toBe(1);
    await applyFix(page, "6 milliards d’euros", "Remplacer par «");
    await lineWith(page, "4\u00a0milliards d’euros[^1] en France");
    await marks.first().waitFor({ state: "detached" });
    await undo(page);
    await lineWith(page, "6 milliards d’euros en France");
    await marks.first().waitFor();
    expect(await marks.count()).toBe(1);
  });
});
