/** What needs its backslash at the head of a line alone, or before a bracket that keeps its own. */
const HARMLESS = /[-.!+()]/u;

/**
 * Markdown in which all signs are escaped, without the backslashes that a reader of the source would stumble over and that
 * change nothing behind a letter: "Île-de-France", "Investing.com (via Reuters)".
 */
export function easeMarkdown(escaped: string): string {
  const head = /^(?:\\.|[^\p{L}\\])*/su.exec(escaped)?.[0] ?? "";
  const rest = escaped.slice(head.length);
  return `${head}${rest.replaceAll(/\\(.)/gsu, (pair, sign: string) => (HARMLESS.test(sign) ? sign : pair))}`;
}
