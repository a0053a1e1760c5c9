import { citeAsLink, describeSource, type Language, type Source } from "@choosefr/model";

/**
 * A source named behind what it prints, with a space before it, in the markup of the document: who published it and when,
 * linked where the markup has links. One line; names and addresses that hold markup stay text.
 */
export function citeInline(source: Source, languageId: string, locale: Language): string {
  const text = describeSource(source, locale);
  const url = addressOf(source);
  switch (languageId) {
    case "markdown":
    case "mdx":
    case "quarto":
    case "rmd":
      return ` (${citeAsLink(source, locale)})`;
    case "html":
    case "vue":
    case "svelte":
    case "astro":
    case "handlebars":
    case "xml":
      return url === null ? ` (${escapeMarkup(text)})` : ` (<a href="${escapeMarkup(url)}">${escapeMarkup(text)}</a>)`;
    case "latex":
    case "tex":
      return url === null
        ? `\\footnote{${escapeLatex(text)}.}`
        : `\\footnote{${escapeLatex(text)}, \\url{${url.replaceAll(/[\\{}%#]/gu, encodeSign)}}.}`;
    case "restructuredtext":
      return url === null ? ` (${text})` : ` (\`${text.replaceAll(/[`<>\\]/gu, "\\$&")} <${url}>\`__)`;
    case "asciidoc":
      return url === null ? ` (${text})` : ` (link:${url}[${text.replaceAll("]", "\\]")}])`;
    default:
      return url === null ? ` (${text})` : ` (${text}, ${url})`;
  }
}

/** The address of a source on the web; null where it has none. */
function addressOf({ url }: Source): string | null {
  return url !== null && /^https?:\/\/\S+$/u.test(url) ? url : null;
}

const MARKUP: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeMarkup(text: string): string {
  return text.replaceAll(/[&<>"]/gu, (sign) => MARKUP[sign] ?? sign);
}

function encodeSign(sign: string): string {
  return sign === "#" || sign === "%" ? `\\${sign}` : encodeURIComponent(sign);
}

function escapeLatex(text: string): string {
  return text
    .replaceAll("\\", "\u0000")
    .replaceAll(/[{}$&#_%]/gu, "\\$&")
    .replaceAll("\u0000", "\\textbackslash{}")
    .replaceAll("~", "\\textasciitilde{}")
    .replaceAll("^", "\\textasciicircum{}")
    .replaceAll("\u00a0", "~");
}
