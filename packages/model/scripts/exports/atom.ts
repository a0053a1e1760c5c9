import type { Feed, FeedEntry } from "./feed.ts";

/** A feed as Atom (RFC 4287), each entry in its own language; its links begin at the root of whatever site serves it. */
export function printAtom({ id, title, description, author, rights, at, entries }: Feed): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>${escapeXml(id)}</id>`,
    `  <title>${escapeXml(title)}</title>`,
    `  <subtitle>${escapeXml(description)}</subtitle>`,
    `  <updated>${at}</updated>`,
    `  <author><name>${escapeXml(author)}</name></author>`,
    `  <rights>${escapeXml(rights)}</rights>`,
    ...entries.map(printEntry),
    "</feed>",
  ];
  return `${lines.join("\n")}\n`;
}

function printEntry({ id, language, title, text, at, page, claim }: FeedEntry): string {
  return [
    `  <entry xml:lang="${language}">`,
    `    <id>${escapeXml(id)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <updated>${at}</updated>`,
    ...printLink("alternate", page),
    ...printLink("related", claim?.page ?? null),
    `    <content type="text">${escapeXml(text)}</content>`,
    "  </entry>",
  ].join("\n");
}

function printLink(relation: "alternate" | "related", to: string | null): readonly string[] {
  return to === null ? [] : [`    <link rel="${relation}" href="${escapeXml(to)}"/>`];
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text inside XML; signs that XML 1.0 cannot hold at all are left out. */
function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
}
