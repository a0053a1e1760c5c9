/** What XML cannot hold, whatever way it is written: control characters, halves of pairs, two code points that are none. */
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const REFERENCES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text without what neither XML nor UTF-8 can hold. */
export function replaceUnwritable(text: string): string {
  return text.replaceAll(UNWRITABLE, "\uFFFD");
}

/**
 * A text as it stands in XML and in HTML, in an element or between double quotes. Tabs and line breaks become references:
 * what is written so stays on one line.
 */
export function escapeMarkup(text: string): string {
  return replaceUnwritable(text)
    .replaceAll(/[&<>"]/gu, (sign) => REFERENCES[sign] ?? sign)
    .replaceAll(/[\t\n\r]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
