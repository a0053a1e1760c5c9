import type { Lang } from "../../language/lang.ts";

const NAMES: Readonly<Record<Lang, string>> = { fr: "texte", en: "text" };
const ENDINGS: Readonly<Record<string, string>> = { html: "html", latex: "tex", markdown: "md" };

/** What a text that has no file is called in a report, by its format. */
export function pathOfPasted(format: string, lang: Lang): string {
  return `${NAMES[lang]}.${ENDINGS[format] ?? "txt"}`;
}
