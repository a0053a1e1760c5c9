import type { Lang } from "../language/lang.ts";

/** A language by its code (ISO 639-1), in the reader's: "français". */
export function nameLanguage(code: string, lang: Lang): string {
  return new Intl.DisplayNames(lang, { type: "language" }).of(code) ?? code;
}
