import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { sha256 } from "./sha-256.ts";

it.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
])("has the digest of %j that the standard gives", (text, digest) => {
  expect(sha256(text)).toBe(digest);
});

it("has the digest that Node.js has, of any text of any length", () => {
  const digest = (text: string) => createHash("sha256").update(text).digest("hex");
  for (let length = 0; length < 200; length += 1) expect(sha256("é".repeat(length))).toBe(digest("é".repeat(length)));
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(sha256(text)).toBe(digest(text));
    }),
  );
});
