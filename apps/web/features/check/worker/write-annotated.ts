import enCheck from "../../../messages/en/check.json";
import frCheck from "../../../messages/fr/check.json";
import { fill } from "../../language/fill.ts";
import type { Lang } from "../../language/lang.ts";
import type { CheckedText, Said, ShownSource, Verdict } from "../checked-text.ts";

const words: Readonly<Record<Lang, Pick<typeof frCheck, "verdicts" | "note">>> = { fr: frCheck, en: enCheck };

/**
 * A text with a footnote of Markdown behind each of its figures: the verdict, and who says what with links to the sources.
 * What is said alike of several figures is one note.
 */
export function writeAnnotated(text: string, { figures, said }: CheckedText, lang: Lang): string {
  const prefix = freePrefix(text);
  const notes = new Map<string, { readonly label: string; readonly note: string }>();
  const pieces: string[] = [];
  let at = 0;
  for (const { end, verdict, said: place } of figures) {
    const told = said[place];
    if (told === undefined) continue;
    const key = `${verdict} ${place}`;
    const known = notes.get(key) ?? {
      label: `[^${prefix}-${notes.size + 1}]`,
      note: writeNote(verdict, told, lang),
    };
    notes.set(key, known);
    pieces.push(text.slice(at, end), known.label);
    at = end;
  }
  if (notes.size === 0) return text;
  pieces.push(text.slice(at));
  const list = [...notes.values()].map(({ label, note }) => `${label}: ${note}\n`);
  return `${pieces.join("").trimEnd()}\n\n${list.join("")}`;
}

/** What the labels of our notes begin with: nothing that the text has notes of already. */
function freePrefix(text: string): string {
  let prefix = "choosefr";
  while (text.includes(`[^${prefix}-`)) prefix += "x";
  return prefix;
}

function writeNote(verdict: Verdict, { message, claims }: Said, lang: Lang): string {
  const { verdicts, note } = words[lang];
  const { word } = verdicts[verdict];
  const lines = claims.map(({ words: value, sources }) =>
    sources.length === 0
      ? `${escapeInline(value)}.`
      : fill(note, { value: escapeInline(value), sources: sources.map(writeSource).join(", ") }),
  );
  return [`**${word.charAt(0).toUpperCase()}${word.slice(1)}.**`, escapeInline(message), ...lines].join(" ");
}

function writeSource({ name, url }: ShownSource): string {
  return url === null ? escapeInline(name) : `[${escapeInline(name)}](<${url}>)`;
}

/** A text in the midst of a line that Markdown and HTML take word for word. */
function escapeInline(text: string): string {
  return text.replaceAll(/\s*\n\s*/gu, " ").replaceAll(/[\\`*_[\]<>&~|$]/gu, "\\$&");
}
