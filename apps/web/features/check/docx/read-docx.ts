import { decodeText } from "../decode-text.ts";
import { listZipEntries } from "./list-zip-entries.ts";
import { readWordText } from "./read-word-text.ts";
import { unpack } from "./unpack.ts";

/** So many bytes of a part of a document are unpacked. */
const MOST_UNPACKED = 32_000_000;

/** The text, then its notes. Some programs number the first. */
const PARTS = [/^word\/document\d*\.xml$/u, /^word\/footnotes\.xml$/u, /^word\/endnotes\.xml$/u] as const;

/** The text of a document, or why there is none: it is no such document, it asks for a password, or it unpacks to too much. */
export type DocxText = { readonly text: string } | { readonly fault: "docx" | "docxLocked" | "docxTooLarge" };

/** Reads the text of a Word document (.docx) with its notes. Takes any bytes and never rejects. */
export async function readDocx(bytes: Uint8Array<ArrayBuffer>): Promise<DocxText> {
  // With a password the document stands, encrypted, in a file of an older kind.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { fault: "docxLocked" };
  const entries = listZipEntries(bytes) ?? [];
  const parts = PARTS.flatMap((named) => entries.find(({ name }) => named.test(name)) ?? []);
  const [main] = parts;
  if (main === undefined || !PARTS[0].test(main.name)) return { fault: "docx" };
  if (parts.some(({ isLocked }) => isLocked)) return { fault: "docxLocked" };
  const unpacked = await Promise.all(parts.map((part) => unpack(part, MOST_UNPACKED).catch(() => null)));
  if (unpacked.includes("tooLarge")) return { fault: "docxTooLarge" };
  const texts = unpacked.map((part) => (part === null || part === "tooLarge" ? null : readPart(part)));
  return texts.includes(null) ? { fault: "docx" } : { text: texts.filter((text) => text !== "").join("\n\n") };
}

function readPart(bytes: Uint8Array): string | null {
  const decoded = decodeText(bytes);
  return "text" in decoded ? readWordText(decoded.text) : null;
}
