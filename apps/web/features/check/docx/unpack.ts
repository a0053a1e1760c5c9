import type { ZipEntry } from "./list-zip-entries.ts";

/**
 * The bytes of a packed file; "tooLarge" as soon as there are more than `most`, whatever the archive says of it: a file of
 * some kilobytes may unpack to any number of gigabytes. Rejects where it is broken.
 */
export async function unpack(
  { packed, isDeflated }: ZipEntry,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | "tooLarge"> {
  if (!isDeflated) return packed.byteLength > most ? "tooLarge" : packed;
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  try {
    await unpacked.pipeTo(
      new WritableStream({
        write: (piece: Uint8Array<ArrayBuffer>) => {
          size += piece.byteLength;
          if (size > most) throw new RangeError("too large");
          pieces.push(piece);
        },
      }),
    );
  } catch (error) {
    if (size > most) return "tooLarge";
    throw error;
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
