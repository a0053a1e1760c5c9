import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerOn, cardOn, openFile } from "./editor.ts";
import { runCommand } from "./host/index.ts";
import { type Session, startSession, type Window } from "./session.ts";

/** A file in each language mode: where a name speaks, and where the same name is code. */
const files = [
  {
    name: "plan.ts",
    mode: "TypeScript",
    text: '// Amazon investit en France.\nconst line = "Microsoft investit en France.";\nconst Microsoft = line;\n',
    speaks: [
      ["Amazon", "// Amazon"],
      ["Microsoft", '"Microsoft'],
    ],
    silent: [["Microsoft", "const Microsoft"]],
  },
  {
    name: "note.txt",
    mode: "Plain Text",
    text: "Amazon investit en France.\n\nLa forêt amazonienne recule.\n",
    speaks: [["Amazon", "Amazon investit"]],
    silent: [["amazonienne", "amazonienne"]],
  },
  {
    name: "note.tex",
    mode: "LaTeX",
    text: "L'investissement d'Amazon est annoncé.\n\\cite{Amazon}\n",
    speaks: [["Amazon", "investissement"]],
    silent: [["Amazon", "cite"]],
  },
  {
    name: "page.html",
    mode: "HTML",
    text: '<p>Microsoft investit en France.</p>\n<p class="Amazon">Rien.</p>\n',
    speaks: [["Microsoft", "Microsoft investit"]],
    silent: [["Amazon", "class"]],
  },
  {
    name: "plan.py",
    mode: "Python",
    text: "# Amazon investit en France.\nMicrosoft = 4\n",
    speaks: [["Amazon", "# Amazon"]],
    silent: [["Microsoft", "Microsoft = 4"]],
  },
  {
    name: "plan.inconnu",
    mode: "Plain Text",
    text: "Choose France se tient en mai.\n\nVoir https://amazon.fr demain.\n",
    speaks: [["Choose France", "Choose France"]],
    silent: [["amazon", "https"]],
  },
] as const;

let session: Session;
let window: Window;
beforeAll(async () => {
  session = await startSession({ builtins: ["typescript-basics", "latex", "html", "python"] });
  window = await session.open(Object.fromEntries(files.map(({ name, text }) => [name, text])));
});
afterAll(async () => {
  await session.close();
});

describe.each(files)("$name", ({ name, mode, text, speaks, silent }) => {
  beforeAll(async () => {
    await openFile(window.page, name, mode);
  });

  it.each(speaks.map(([word, line]) => ({ word, line })))("speaks on $word in $line", async ({ word, line }) => {
    expect(await cardOn(window.page, word, line)).toContain(word);
  });

  it.each(silent.map(([word, line]) => ({ word, line })))("is silent on $word in $line", async ({ word, line }) => {
    expect(await answerOn(window.page, session.answers, text, word, line)).toBeNull();
  });
});

it("speaks in a file that has no name yet", async () => {
  await runCommand(window.page, "File: New Untitled Text File");
  await window.page.locator(".tabs-container .tab.active", { hasText: "Untitled" }).waitFor();
  await window.page.keyboard.type("Mistral AI reste française.");
  expect(await cardOn(window.page, "Mistral AI", "Mistral AI")).toMatch(/^Mistral AI · France/u);
});

it("opens a fact page as text where nothing draws Markdown", async () => {
  await runCommand(window.page, "choosefr: Show All Facts");
  await window.page.locator(".quick-input-widget:visible .quick-input-box input").first().fill("Microsoft");
  await window.page.locator(".quick-input-list .monaco-list-row", { hasText: "Microsoft" }).first().click();
  await window.page.locator(`.tabs-container .tab.active[data-resource-name="microsoft.md"]`).waitFor();
  const lines = window.page.locator(".editor-group-container.active .view-line");
  await lines.filter({ hasText: "# Microsoft" }).first().waitFor();
  expect(await lines.filter({ hasText: "United" }).count()).toBe(1);
});
