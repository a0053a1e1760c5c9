import { isUtf8 } from "node:buffer";
import { type FileHandle, open } from "node:fs/promises";
import type { InputFault } from "../check/remark.ts";

/** A text as it lies in a file. */
export interface FileText {
  /** Without its byte order mark. */
  readonly text: string;
  readonly hasMark: boolean;
  /** Tells whether the file is still the one that was read. */
  readonly version: FileVersion;
}

/** What changes when a file is written. */
export interface FileVersion {
  readonly modifiedMs: number;
  readonly bytes: number;
}

/** A text is held whole while it is read; nothing that people write comes near this. */
export const MOST_BYTES: number = 32 * 1024 * 1024;

/** So much of the beginning of a file tells what it is. */
const BYTES_LOOKED_AT = 8192;

/** What a PDF begins with: many have no NUL for long. */
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** What is no UTF-8 by its beginning: text in UTF-16 by its mark, and what has a NUL, as pictures and archives do. */
function findForeign(head: Uint8Array): InputFault | null {
  const [first, second] = head;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return { kind: "utf16" };
  return head.includes(0) || PDF.every((byte, at) => head[at] === byte) ? { kind: "binary" } : null;
}

/** Reads a file as UTF-8; null where it has more than `most` bytes. Never rejects: why it could not be read is the answer. */
export async function readText(path: string, most: number): Promise<FileText | InputFault | null> {
  let file: FileHandle | null = null;
  try {
    file = await open(path, "r");
    const { size, mtimeMs } = await file.stat();
    if (size > BYTES_LOOKED_AT) {
      const { buffer, bytesRead } = await file.read(new Uint8Array(BYTES_LOOKED_AT), 0, BYTES_LOOKED_AT, 0);
      const foreign = findForeign(buffer.subarray(0, bytesRead));
      if (foreign !== null) return foreign;
      if (size > MOST_BYTES) return { kind: "too_large", bytes: size, limit: MOST_BYTES };
    }
    if (size > most) return null;
    const decoded = decodeText(await file.readFile());
    return "kind" in decoded ? decoded : { ...decoded, version: { modifiedMs: mtimeMs, bytes: size } };
  } catch (error) {
    return faultOf(error);
  } finally {
    await file?.close();
  }
}

/** What went wrong with a file, as its reader is told. */
export function faultOf(error: unknown): InputFault {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return { kind: "missing" };
    case "EISDIR":
      return { kind: "folder" };
    case "EACCES":
    case "EPERM":
      return { kind: "no_access" };
    default:
      return { kind: "failed", found: code ?? message ?? String(error) };
  }
}

/** Bytes as text. */
export function decodeText(bytes: Uint8Array): Omit<FileText, "version"> | InputFault {
  const foreign = findForeign(bytes.subarray(0, BYTES_LOOKED_AT));
  if (foreign !== null) return foreign;
  if (!isUtf8(bytes)) return findBadByte(bytes);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { text: new TextDecoder("utf-8").decode(bytes), hasMark };
}

/** Where the first character stands that is no UTF-8: just after the longest beginning that is. */
function findBadByte(bytes: Uint8Array): InputFault {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (mayGoOn(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  // Three bytes at most may be the beginning of a character that does not go on well.
  while (!isUtf8(bytes.subarray(0, low))) low -= 1;
  const before = bytes.subarray(0, low);
  return { kind: "not_utf8", byte: low + 1, line: before.filter((byte) => byte === 0x0a).length + 1 };
}

function mayGoOn(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
