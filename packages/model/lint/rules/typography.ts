import type { DataFile } from "../data-file.ts";
import { type OwnLine, ownLinesIn } from "../own-lines.ts";
import { editYaml } from "../read-yaml.ts";
import type { Rule } from "../rule.ts";
import { typeset } from "../typeset.ts";

const SHOWN_SPACES: ReadonlyMap<string, string> = new Map([
  ["\u00A0", "⍽"],
  ["\u202F", "⎵"],
]);

export const typography: Rule = {
  id: "typography",
  description: "Lines of our own wording are set as their language sets them; figures stay as they are printed.",
  scope: "file",
  check: ({ file, report }) => {
    for (const { text, set, path, language } of misset(file)) {
      report({
        path,
        message: language === "fr" ? "This line is not set as French is." : "This line is not set as English is.",
        found: show(text),
        expected: `${show(set)} (⍽ no-break space, ⎵ narrow no-break space)`,
        suggestion: "Run pnpm fix: it mends the line.",
      });
    }
  },
  fix: (file) => {
    const lines = misset(file);
    if (lines.length === 0) return file.text;
    return editYaml(file.text, (document) => {
      for (const { path, set } of lines) document.setIn(path, set);
    });
  },
};

interface MissetLine extends OwnLine {
  readonly set: string;
}

function misset(file: DataFile): readonly MissetLine[] {
  return ownLinesIn(file).flatMap((line) => {
    const set = typeset(line.text, line.language);
    return set === line.text ? [] : [{ ...line, set }];
  });
}

function show(text: string): string {
  return text.replaceAll(/[\u00A0\u202F]/gu, (space) => SHOWN_SPACES.get(space) ?? space);
}
