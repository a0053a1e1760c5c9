import { widthOf } from "../check/frame.ts";

/** Breaks a text into lines of at most `width` cells, at ordinary spaces only; a longer word has a line of its own. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** The same with each line set in. */
export function wrapIn(text: string, indent: number, width: number): string {
  const space = " ".repeat(indent);
  return wrap(text, width - indent)
    .map((line) => space + line)
    .join("\n");
}
