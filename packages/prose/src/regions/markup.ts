/** Which markup a text may hold beside its words: what its inside is read by. */
export interface Markup {
  /** What a backtick begins: code, as in Markdown; a role, as in reStructuredText; nothing. */
  readonly backticks: "code" | "roles" | null;
  /** Tags with their attributes, and addresses in angle brackets. */
  readonly hasTags: boolean;
  /** `](target)`, `][reference]`, `[^footnote]`. */
  readonly hasLinks: boolean;
  /** `\command{key}`: in a text that may hold some, or in LaTeX, where math is out too and `~` is a space. */
  readonly commands: "some" | "latex" | null;
  /** `{{ value }}`, `{% tag %}`, `{#id .class}`. */
  readonly hasTemplates: boolean;
  /** `{name}`, `${name}`, `@param name`: of the text of a program. */
  readonly hasPlaceholders: boolean;
  /** `\n` and its like, in a string of a program. */
  readonly hasEscapes: boolean;
  /** `{value}` among the attributes of a tag, and as a sentence's part. */
  readonly hasBraces: boolean;
  /** `<<reference,text>>` and `address[text]`, as in AsciiDoc. */
  readonly hasReferences: boolean;
  /** One line by itself: a tag, a comment or a link may go on beyond it. */
  readonly isLine: boolean;
}

/** A text of which nothing is known: it may hold any of the common kinds. */
export const PLAIN: Markup = {
  backticks: "code",
  hasTags: true,
  hasLinks: true,
  commands: "some",
  hasTemplates: false,
  hasPlaceholders: false,
  hasEscapes: false,
  hasBraces: false,
  hasReferences: false,
  isLine: false,
};

/** A comment of a program. */
export const COMMENT: Markup = { ...PLAIN, hasPlaceholders: true };

/** A string of a program. */
export const STRING: Markup = { ...COMMENT, commands: null, hasEscapes: true };
