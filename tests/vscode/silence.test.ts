import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerOn, cardOn, openFile } from "./editor.ts";
import { type Session, startSession, type Window } from "./session.ts";

const before = "Au début, Amazon investit.";
const after = "À la fin, Microsoft investit.";

/** What looks like a name and is none: the line, and the word to point at. */
const silent: readonly (readonly [line: string, word: string])[] = [
  ["La forêt amazonienne recule.", "amazonienne"],
  ["L’Amazonie brûle.", "Amazonie"],
  ["Voir https://amazon.fr pour commander.", "amazon"],
  ["Le paquet `amazon` est installé.", "amazon"],
  ["Réunion le 3 mars à Lyon.", "mars"],
  ["Elle mange une orange au petit déjeuner.", "orange"],
  ["The mission to Mars is late.", "Mars"],
  ["A Meta-analysis of trials.", "Meta"],
  ["Apollo 11 landed in July.", "Apollo"],
  ["Un air microsoftish et lourd.", "microsoftish"],
  ["Le mistral souffle sur la Provence.", "mistral"],
  ["Écrire à contact@amazon.fr demain.", "amazon"],
  ["Le fichier docs/amazon.md est vide.", "amazon"],
];

const prose = [before, ...silent.map(([line]) => line), after, ""].join("\n\n");

const code = `// Amazon investit en France.
const amazonClient = connect();
const Amazon = amazonClient.region;
// Microsoft investit aussi.
`;

let session: Session;
let window: Window;
beforeAll(async () => {
  session = await startSession({ builtins: ["typescript-basics"] });
  window = await session.open({ "silence.md": prose, "client.ts": code });
});
afterAll(async () => {
  await session.close();
});

describe("in Markdown", () => {
  it("speaks at the start of the file", async () => {
    expect(await cardOn(window.page, "Amazon", before)).toMatch(/^Amazon · United States/u);
  });

  it.each(silent)("“%s” is silent on “%s”", async (line, word) => {
    expect(await answerOn(window.page, session.answers, prose, word, line)).toBeNull();
    expect(await window.page.locator(".monaco-hover:not(.hidden) a[data-href^='command:choosefr']").count()).toBe(0);
  });

  it("still speaks at the end of the file", async () => {
    expect(await cardOn(window.page, "Microsoft", after)).toMatch(/^Microsoft · United States/u);
  });
});

describe("in TypeScript", () => {
  it("speaks in a comment", async () => {
    await openFile(window.page, "client.ts", "TypeScript");
    expect(await cardOn(window.page, "Amazon", "// Amazon investit")).toMatch(/^Amazon · United States/u);
  });

  it.each([
    ["const amazonClient", "amazonClient"],
    ["const Amazon =", "Amazon"],
    ["amazonClient.region", "Client"],
  ])("“%s” is silent on “%s”", async (line, word) => {
    expect(await answerOn(window.page, session.answers, code, word, line)).toBeNull();
    expect(await window.page.locator(".monaco-hover:not(.hidden) a[data-href^='command:choosefr']").count()).toBe(0);
  });

  it("still speaks in the next comment", async () => {
    expect(await cardOn(window.page, "Microsoft", "// Microsoft")).toMatch(/^Microsoft · United States/u);
  });
});
