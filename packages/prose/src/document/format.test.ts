import { expect, it } from "vitest";
import { codeSyntaxOf } from "../regions/languages.ts";
import { codeIdOf, formatOfId, formatOfPath } from "./format.ts";

it.each([
  ["README.md", "markdown"],
  ["notes/plan.qmd", "quarto"],
  ["C:\\notes\\PLAN.TEX", "latex"],
  ["refs.bib", "bibtex"],
  ["a.b/page.html", "html"],
  ["data.tsv", "tsv"],
  [".github/workflows/ci.yml", "yaml"],
  ["src/index.mts", "typescript"],
  ["Dockerfile", "dockerfile"],
  ["CMakeLists.txt", "cmake"],
  ["notes.txt", "plaintext"],
  ["LICENSE", "plaintext"],
  ["a.constructor", "plaintext"],
  ["md", "plaintext"],
  ["", "plaintext"],
])("%s is %s", (path, format) => {
  expect(formatOfPath(path)).toBe(format);
});

it("gives ids that are read", () => {
  const endings =
    "md mdx qmd rmd html vue xml tex bib rst adoc csv yaml json jsonl ts tsx js go rs py rb sh ps1 sql lua hs ml pas erl clj ini bat f90 vb po";
  for (const ending of endings.split(" ")) {
    const id = formatOfPath(`a.${ending}`);
    expect(formatOfId(id) ?? codeSyntaxOf(codeIdOf(id)), ending).not.toBeNull();
  }
});
