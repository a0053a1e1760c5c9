/** A part of a manual page: its heading, and its text with every line set in. */
export type Section = readonly [heading: string, body: string];

/** How far the text of a section is set in. */
export const INDENT = 2;

/** A manual page of these sections. */
export function writeSections(sections: readonly Section[]): string {
  return `${sections.map(([heading, body]) => `${heading}\n${body}`).join("\n\n")}\n`;
}
