/** A file to pack: its path with slashes, and its text. */
export interface PackedFile {
  readonly path: string;
  readonly text: string;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
/** Version 2.0, which knows folders. */
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
/** The first day that the format can tell, so that the same files give the same bytes. */
const DATE = (1 << 5) | 1;

/** Packs files as they are, uncompressed, in the ZIP format: a package of a few pages of text needs no more. */
export function packFiles(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  const directory: number[] = [];
  for (const { path, text } of files) {
    const name = encode(path);
    const content = encode(text);
    const about = [
      ...two(VERSION, FLAGS, 0, 0, DATE),
      ...four(checksum(content), content.length, content.length),
      ...two(name.length, 0),
    ];
    directory.push(
      ...four(CENTRAL_HEADER),
      ...two(VERSION),
      ...about,
      ...two(0, 0, 0),
      ...four(0, bytes.length),
      ...name,
    );
    append(bytes, [...four(LOCAL_HEADER), ...about, ...name]);
    append(bytes, content);
  }
  const start = bytes.length;
  append(bytes, directory);
  append(bytes, [...four(END), ...two(0, 0, files.length, files.length), ...four(directory.length, start), ...two(0)]);
  return Uint8Array.from(bytes);
}

/** A call with as many arguments as a file has bytes would be too long for the stack. */
function append(bytes: number[], more: readonly number[]): void {
  for (const byte of more) bytes.push(byte);
}

function two(...values: readonly number[]): readonly number[] {
  return values.flatMap((value) => [value & 0xff, (value >>> 8) & 0xff]);
}

function four(...values: readonly number[]): readonly number[] {
  return values.flatMap((value) => [...two(value), ...two(value >>> 16)]);
}

/** UTF-8. The language itself has no encoder but the one of addresses. */
function encode(text: string): readonly number[] {
  const bytes: number[] = [];
  const escaped = encodeURIComponent(text);
  for (let at = 0; at < escaped.length; at += 1) {
    if (escaped[at] === "%") {
      bytes.push(Number.parseInt(escaped.slice(at + 1, at + 3), 16));
      at += 2;
    } else {
      bytes.push(escaped.charCodeAt(at));
    }
  }
  return bytes;
}

const CHECKSUMS = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32. */
function checksum(bytes: readonly number[]): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (CHECKSUMS[(value ^ byte) & 0xff] ?? 0);
  return ~value;
}
