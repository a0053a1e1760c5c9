/** A file inside an archive, still packed. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: Uint8Array<ArrayBuffer>;
  readonly isDeflated: boolean;
  readonly isLocked: boolean;
}

const decoder = new TextDecoder();

const END = 0x06_05_4b_50;
const LISTED = 0x02_01_4b_50;
const BEGIN = 0x04_03_4b_50;
/** The end of an archive is looked for behind the longest comment that it may have. */
const LONGEST_END = 22 + 0xff_ff;

/**
 * The files of a ZIP archive in the order of its list; null for whatever is no whole archive. Trusts nothing of what the list
 * says: time and memory are bound by the length of the archive. Never throws.
 */
export function listZipEntries(archive: Uint8Array<ArrayBuffer>): readonly ZipEntry[] | null {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  try {
    const end = findEnd(view);
    return end === null ? null : [...readList(archive, view, end)];
  } catch (error) {
    // A place outside of the archive.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function findEnd(view: DataView): number | null {
  const least = Math.max(0, view.byteLength - LONGEST_END);
  for (let at = view.byteLength - 22; at >= least; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

function* readList(archive: Uint8Array<ArrayBuffer>, view: DataView, end: number): Generator<ZipEntry> {
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let read = 0; read < count; read += 1) {
    if (view.getUint32(at, true) !== LISTED) throw new RangeError("no entry");
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const method = view.getUint16(at + 10, true);
    const name = decoder.decode(bytesAt(archive, at + 46, nameLength ?? 0));
    yield {
      name,
      packed: packedAt(archive, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true)),
      isDeflated: method !== 0,
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
    };
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
}

function packedAt(
  archive: Uint8Array<ArrayBuffer>,
  view: DataView,
  start: number,
  length: number,
): Uint8Array<ArrayBuffer> {
  if (view.getUint32(start, true) !== BEGIN) throw new RangeError("no entry");
  const head = 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  return bytesAt(archive, start + head, length);
}

function bytesAt(archive: Uint8Array<ArrayBuffer>, start: number, length: number): Uint8Array<ArrayBuffer> {
  if (start + length > archive.byteLength) throw new RangeError("outside");
  return archive.subarray(start, start + length);
}
