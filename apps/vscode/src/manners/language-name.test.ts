import { expect, it } from "vitest";
import { findLanguageName } from "./language-name.ts";

const manifests: readonly unknown[] = [
  null,
  {},
  { contributes: { languages: "none" } },
  { contributes: { languages: [null, { id: "markdown" }, { id: "tex", aliases: "TeX" }] } },
  { contributes: { languages: [{ id: "latex", aliases: ["%latex%", "latex"] }] } },
  { contributes: { languages: [{ id: "markdown", aliases: ["Markdown", "markdown"] }] } },
  { contributes: { languages: [{ id: "latex", aliases: ["LaTeX", "latex"] }] } },
];

it.each([
  ["markdown", "Markdown"],
  ["latex", "LaTeX"],
  ["tex", "tex"],
  ["plaintext", "plaintext"],
])("names %s as the editor does: %s", (id, name) => {
  expect(findLanguageName(id, manifests)).toBe(name);
});
