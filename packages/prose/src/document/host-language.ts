import { codeSyntaxOf } from "../regions/languages.ts";
import { codeIdOf, type Format, formatOfId } from "./format.ts";

/** What an editor's language is to a reader of prose. */
export interface HostLanguage {
  /** `data`: values of texts, as in JSON; `code`: prose stands in comments and strings alone; `none`: none is read. */
  readonly kind: "prose" | "data" | "code" | "none";
  /**
   * What stands before and behind a comment on a line of its own; both empty where a directive stands bare, null where the
   * language has no comments.
   */
  readonly comment: readonly [open: string, close: string] | null;
}

const MARKUP_COMMENT = ["<!-- ", " -->"] as const;

const HOSTS: Readonly<Record<Exclude<Format, "code">, HostLanguage>> = {
  asciidoc: { kind: "prose", comment: ["// ", ""] },
  csv: { kind: "data", comment: null },
  html: { kind: "prose", comment: MARKUP_COMMENT },
  json: { kind: "data", comment: null },
  latex: { kind: "prose", comment: ["% ", ""] },
  markdown: { kind: "prose", comment: MARKUP_COMMENT },
  mdx: { kind: "prose", comment: ["{/* ", " */}"] },
  none: { kind: "none", comment: null },
  plaintext: { kind: "prose", comment: ["", ""] },
  restructuredtext: { kind: "prose", comment: [".. ", ""] },
  xml: { kind: "data", comment: MARKUP_COMMENT },
  yaml: { kind: "data", comment: ["# ", ""] },
};

/**
 * What a language is by its editor id: whether it is prose, and how its comments are written. A language that is not known
 * is read as plain text.
 *
 * @example
 * import { hostLanguageOf } from "@choosefr/prose/host-language";
 * hostLanguageOf("latex").comment; // => ["% ", ""]
 */
export function hostLanguageOf(languageId: string): HostLanguage {
  const format = formatOfId(languageId);
  if (format !== null && format !== "code") return HOSTS[format];
  const syntax = codeSyntaxOf(codeIdOf(languageId));
  if (syntax === null) return HOSTS.plaintext;
  const [line] = syntax.lineComments;
  const [open, close] = syntax.blockComment ?? [];
  if (line !== undefined) return { kind: "code", comment: [line.endsWith(" ") ? line : `${line} `, ""] };
  return { kind: "code", comment: open === undefined ? null : [`${open} `, ` ${close}`] };
}
