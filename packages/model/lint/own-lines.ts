import type { z } from "zod";
import { type Language, LocalisedText } from "../schema/index.ts";
import type { DataFile, Path } from "./data-file.ts";
import { isMapping } from "./schema-walk.ts";
import { visitsOf } from "./visits.ts";

/** A text of our own wording in both languages; a language that is no text is left out. */
export interface OwnText {
  readonly path: Path;
  readonly fr: string | null;
  readonly en: string | null;
}

/** One language of it. */
export interface OwnLine {
  readonly path: Path;
  readonly text: string;
  readonly language: z.infer<typeof Language>;
}

const LANGUAGES: readonly z.infer<typeof Language>[] = ["fr", "en"];

const known = new WeakMap<DataFile, readonly OwnText[]>();

/** Every text of our own wording in a file, whether or not the file fits its schema. */
export function ownTextsIn(file: DataFile): readonly OwnText[] {
  const texts = known.get(file) ?? findOwnTexts(file);
  known.set(file, texts);
  return texts;
}

function findOwnTexts(file: DataFile): readonly OwnText[] {
  return visitsOf(file).flatMap(({ schema, value, path }) =>
    schema === LocalisedText && isMapping(value) ? [{ path, fr: textOf(value["fr"]), en: textOf(value["en"]) }] : [],
  );
}

/** The same by line: first the French one of a text, then the English one. */
export function ownLinesIn(file: DataFile): readonly OwnLine[] {
  return ownTextsIn(file).flatMap((own) =>
    LANGUAGES.flatMap((language) => {
      const text = own[language];
      return text === null ? [] : [{ path: [...own.path, language], text, language }];
    }),
  );
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
