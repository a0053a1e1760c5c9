/** So many bytes of a file are read. */
export const MOST_BYTES = 8_000_000;

/** The text of a file, or why there is none. */
export type FileText = { readonly text: string } | { readonly fault: "binary" | "word" | "tooLarge" | "unreadable" };

/** What is read of a file, as a browser gives it. */
export interface ReadableFile {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** Reads a file of text: UTF-8, UTF-16 with its mark, or else the single bytes of Windows. */
export async function readFile(file: ReadableFile): Promise<FileText> {
  if (/\.(?:docx?|odt|rtf|pages)$/iu.test(file.name)) return { fault: "word" };
  if (file.size > MOST_BYTES) return { fault: "tooLarge" };
  try {
    return decodeText(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { fault: "unreadable" };
  }
}

/** Bytes as a text; a text has no null in it, but in UTF-16. */
export function decodeText(bytes: Uint8Array): FileText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes) };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes) };
  if (bytes.includes(0)) return { fault: "binary" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes) };
  }
}
