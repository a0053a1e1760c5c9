/**
 * The code of the first fenced block after the comment `<!-- example:<name> -->` in a Markdown text. Throws if there is
 * no such comment, or if something else than a block follows it.
 */
export function fencedExample(markdown: string, name: string): string {
  const mark = `<!-- example:${name} -->`;
  const at = markdown.indexOf(mark);
  if (at < 0) throw new Error(`The text has no comment ${mark}.`);
  const block = /^\s*```\w*\n(?<code>.*?)^```$/msu.exec(markdown.slice(at + mark.length));
  const code = block?.index === 0 ? block.groups?.["code"] : undefined;
  if (code === undefined) throw new Error(`No fenced block follows ${mark}.`);
  return code;
}

/** The names of the examples in a Markdown text, in its order. */
export function listExamples(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^<!-- example:(?<name>[a-z]+) -->$/gmu)].map(({ groups: { name = "" } = {} }) => name);
}
