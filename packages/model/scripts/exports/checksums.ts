import { createHash } from "node:crypto";

/** The name of the list of checksums, as `sha256sum` writes it. */
export const CHECKSUMS = "SHA256SUMS";

/** The SHA-256 of every file, a line each, sorted by name: what `sha256sum -c` reads. */
export function printChecksums(files: ReadonlyMap<string, string | Uint8Array>): string {
  const names = [...files.keys()].toSorted();
  const lines = names.map((name) => {
    const hash = createHash("sha256").update(files.get(name) ?? "");
    return `${hash.digest("hex")}  ${name}\n`;
  });
  return lines.join("");
}
