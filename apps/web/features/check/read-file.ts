import { decodeText } from "./decode-text.ts";
import type { DocxText } from "./docx/read-docx.ts";

/** So many bytes of a file are read. */
export const MOST_BYTES = 8_000_000;

/** The text of a file, or why there is none. */
export type FileText = DocxText | { readonly fault: "binary" | "word" | "tooLarge" | "unreadable" };

/** What is read of a file, as a browser gives it. */
export interface ReadableFile {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** The names of documents that `openDocx` reads. */
export const DOCX = /\.doc[xm]$/iu;

/**
 * Reads a file of text, UTF-8, UTF-16 with its mark, or else the single bytes of Windows; or, by `openDocx`, a Word
 * document. Those of other word processors are refused.
 */
export async function readFile(
  file: ReadableFile,
  openDocx: (bytes: ArrayBuffer) => Promise<DocxText>,
): Promise<FileText> {
  if (/\.(?:doc|odt|rtf|pages)$/iu.test(file.name)) return { fault: "word" };
  if (file.size > MOST_BYTES) return { fault: "tooLarge" };
  try {
    const bytes = await file.arrayBuffer();
    return await (DOCX.test(file.name) ? openDocx(bytes) : decodeText(new Uint8Array(bytes)));
  } catch {
    return { fault: "unreadable" };
  }
}
