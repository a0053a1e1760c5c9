/** How a document is marked up, as far as a citation has to know. */
export type Markup = "markdown" | "mdx" | "html" | "latex" | "restructuredtext" | "asciidoc" | "plain";

const LANGUAGES: Readonly<Record<Exclude<Markup, "plain">, readonly string[]>> = {
  markdown: ["markdown", "quarto", "rmd", "rmarkdown", "juliamarkdown", "pandoc", "markdown-math"],
  mdx: ["mdx"],
  html: ["html", "xhtml", "vue", "vue-html", "svelte", "astro", "handlebars", "xml"],
  latex: ["latex", "tex", "doctex", "rsweave", "latex-expl3"],
  restructuredtext: ["restructuredtext"],
  asciidoc: ["asciidoc"],
};

const BY_LANGUAGE = new Map(
  Object.entries(LANGUAGES).flatMap(([markup, ids]) => ids.map((id) => [id, markup as Markup] as const)),
);

/** The markup of an editor's language; `plain` where a citation is mere text. */
export function markupOf(languageId: string): Markup {
  return BY_LANGUAGE.get(languageId) ?? "plain";
}
