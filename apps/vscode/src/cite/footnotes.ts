import { citeSource, type Language, type Source } from "@choosefr/model";
import { addressOf, citeInMarkup, nameInMarkup } from "./inline-citation.ts";
import type { Markup } from "./markup.ts";
import { easeMarkdown } from "./plain-markdown.ts";
import type { TextInsertion } from "./text-insertion.ts";

/**
 * A footnote on what ends at an offset: its mark there and, where the markup keeps notes apart, its text at the end of
 * the document. Notes go on being numbered or named as the document does it; a source that has a note keeps that one. Of
 * a markup that has no notes, a link.
 */
export function planFootnote(
  text: string,
  offset: number,
  source: Source,
  markup: Markup,
  locale: Language,
): readonly TextInsertion[] {
  switch (markup) {
    case "markdown":
    case "mdx":
    case "restructuredtext":
    case "plain":
      return planNote(text, offset, source, NOTES[markup], locale);
    case "asciidoc":
      return [{ offset, text: `footnote:[${citeSource(source, "text", locale).replaceAll("]", "\\]")}.]` }];
    case "latex":
    case "html":
      return [{ offset, text: citeInMarkup(source, markup, locale) }];
    default:
      return markup satisfies never;
  }
}

/** How a markup writes notes that are kept apart. */
interface NoteForm {
  /** Finds notes, each with its label and its first line. */
  readonly note: RegExp;
  readonly mark: (label: string) => string;
  readonly write: (label: string, source: Source, locale: Language) => string;
  /** Whether a label may be a name. */
  readonly isNameable: boolean;
}

const MARKDOWN_NOTE = /^ {0,3}\[\^(?<label>[^\]\s]+)\]:(?<body>.*)$/gmu;

const NOTES: Readonly<Record<"markdown" | "mdx" | "restructuredtext" | "plain", NoteForm>> = {
  markdown: {
    note: MARKDOWN_NOTE,
    mark: (label) => `[^${label}]`,
    write: (label, source, locale) =>
      `[^${label}]: ${easeMarkdown(citeSource(source, "footnote", locale).replace(/^\[\^[^\]]*\]: /u, ""))}`,
    isNameable: true,
  },
  mdx: {
    note: MARKDOWN_NOTE,
    mark: (label) => `[^${label}]`,
    // An address between angle brackets is an element there.
    write: (label, source, locale) => `[^${label}]: ${nameInMarkup(source, "mdx", locale)}`,
    isNameable: true,
  },
  restructuredtext: {
    note: /^\.\. \[#?(?<label>\w[\w-]*)\](?<body>.*)$/gmu,
    mark: (label) => ` [${label}]_`,
    write: (label, source, locale) => `.. [${label}] ${nameInMarkup(source, "restructuredtext", locale)}`,
    isNameable: false,
  },
  plain: {
    note: /^\[(?<label>\d+)\](?<body> .*)$/gmu,
    mark: (label) => ` [${label}]`,
    write: (label, source, locale) => `[${label}] ${citeSource(source, "text", locale)}`,
    isNameable: false,
  },
};

function planNote(
  text: string,
  offset: number,
  source: Source,
  { note, mark, write, isNameable }: NoteForm,
  locale: Language,
): readonly TextInsertion[] {
  const notes = [...blankFences(text).matchAll(note)].map(({ groups, index, 0: { length } }) => ({
    label: groups?.["label"] ?? "",
    body: groups?.["body"] ?? "",
    end: index + length,
  }));
  const url = addressOf(source);
  const known = notes.find(({ label, body }) => label === source.id || (url !== null && holdsAddress(body, url)));
  if (known !== undefined) return [{ offset, text: mark(known.label) }];
  const label = nextLabel(
    notes.map((each) => each.label),
    source,
    isNameable,
  );
  const end = Math.max(offset, text.trimEnd().length);
  const isBelowNote = notes.length > 0 && !/\n[^\S\n]*\r?\n/u.test(text.slice(notes.at(-1)?.end, end).trimEnd());
  const gap = end === 0 ? "" : isBelowNote ? "\n" : "\n\n";
  const definition = `${gap}${write(label, source, locale)}${end === text.length ? "\n" : ""}`;
  return end === offset
    ? [{ offset, text: `${mark(label)}${definition}` }]
    : [
        { offset, text: mark(label) },
        { offset: end, text: definition },
      ];
}

/** The address with nothing behind it that could make it another. */
function holdsAddress(body: string, url: string): boolean {
  const at = body.indexOf(url);
  return at >= 0 && !/[\w/?&=#%-]/u.test(body.charAt(at + url.length));
}

function nextLabel(labels: readonly string[], { id }: Source, isNameable: boolean): string {
  const numbers = labels.filter((label) => /^\d{1,6}$/u.test(label)).map(Number);
  const areNamed = isNameable && labels.length > numbers.length * 2;
  return areNamed ? id : String(Math.max(0, ...numbers) + 1);
}

/** The text with what stands in fenced blocks blanked out, every offset as it was. */
function blankFences(text: string): string {
  let open = "";
  return text.replaceAll(/[^\n]+/gu, (line) => {
    const wasOpen = open !== "";
    const fence = /^ {0,3}(?<fence>`{3,}|~{3,})/u.exec(line)?.groups?.["fence"] ?? "";
    if (!wasOpen) open = fence;
    else if (fence.startsWith(open)) open = "";
    return wasOpen || fence !== "" ? " ".repeat(line.length) : line;
  });
}
