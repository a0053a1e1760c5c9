const ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

/** A seed as it stands in an address: up to 32 lower-case letters, digits and hyphens. Null where nothing of it remains. */
export function readSeed(text: string | readonly string[] | undefined): string | null {
  const first = typeof text === "string" ? text : text?.[0];
  const seed = (first ?? "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]/g, "")
    .slice(0, 32);
  return seed === "" ? null : seed;
}

/** A fresh seed of six characters that are not mistaken for one another, from random bytes. */
export function seedFrom(bytes: Uint8Array): string {
  return Array.from(bytes.slice(0, 6), (byte) => ALPHABET[byte % ALPHABET.length]).join("");
}
