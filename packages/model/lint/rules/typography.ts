import type { z } from "zod";
import { type Language, LocalisedText } from "../../schema/index.ts";
import type { DataFile, Path } from "../data-file.ts";
import { editYaml } from "../read-yaml.ts";
import { recordSchemas } from "../record-kind.ts";
import type { Rule } from "../rule.ts";
import { isMapping, walkSchema } from "../schema-walk.ts";
import { typeset } from "../typeset.ts";

type LineLanguage = z.infer<typeof Language>;

const LANGUAGES: readonly LineLanguage[] = ["fr", "en"];
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

interface MissetLine {
  readonly text: string;
  readonly set: string;
  readonly path: Path;
  readonly language: LineLanguage;
}

function misset(file: DataFile): readonly MissetLine[] {
  return [...walkSchema(recordSchemas[file.kind], file.value)].flatMap(({ schema, value, path }) =>
    schema === LocalisedText && isMapping(value)
      ? LANGUAGES.flatMap((language) => {
          const text = value[language];
          if (typeof text !== "string") return [];
          const set = typeset(text, language);
          return set === text ? [] : [{ text, set, path: [...path, language], language }];
        })
      : [],
  );
}

function show(text: string): string {
  return text.replaceAll(/[\u00A0\u202F]/gu, (space) => SHOWN_SPACES.get(space) ?? space);
}
