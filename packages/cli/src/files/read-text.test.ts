import { isUtf8 } from "node:buffer";
import { truncateSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../../fixtures/folder.ts";
import { decodeText, MOST_BYTES, readText } from "./read-text.ts";

describe("decodeText", () => {
  it.each([
    [[], { text: "", hasMark: false }],
    [[0xef, 0xbb, 0xbf, 0x61], { text: "a", hasMark: true }],
    [[0xc3, 0xa9], { text: "é", hasMark: false }],
    [[0x61, 0x0a, 0xe9, 0x20], { kind: "not_utf8", byte: 3, line: 2 }],
    [[0x61, 0xc3], { kind: "not_utf8", byte: 2, line: 1 }],
    [[0xff, 0xfe, 0x61, 0x00], { kind: "utf16" }],
    [[0xfe, 0xff, 0x00, 0x61], { kind: "utf16" }],
    [[0x61, 0x00], { kind: "binary" }],
    [Array.from(Buffer.from("%PDF-1.4\n%âãÏÓ", "latin1")), { kind: "binary" }],
  ])("%j", (bytes, expected) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual(expected);
  });

  it("tells where the bytes stop being UTF-8", () => {
    const bytes = fc.array(fc.constantFrom(0x61, 0x0a, 0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xff), { maxLength: 12 });
    fc.assert(
      fc.property(bytes, (all) => {
        const whole = Uint8Array.from(all);
        const decoded = decodeText(whole);
        expect("kind" in decoded).toBe(!isUtf8(whole));
        if (!("kind" in decoded) || decoded.kind !== "not_utf8") return;
        expect(isUtf8(whole.subarray(0, decoded.byte - 1))).toBe(true);
        expect(isUtf8(whole.subarray(0, decoded.byte))).toBe(false);
        expect(decoded.line).toBe(all.slice(0, decoded.byte - 1).filter((byte) => byte === 0x0a).length + 1);
      }),
    );
  });
});

describe("readText", () => {
  it("reads what is there, and says what is not", async () => {
    const folder = makeFolder({ "a.txt": "\uFEFFé", "b.bin": new Uint8Array(9000), folder: "" });
    expect(await readText(join(folder, "a.txt"), MOST_BYTES)).toMatchObject({
      text: "é",
      hasMark: true,
      version: { bytes: 5 },
    });
    expect(await readText(join(folder, "b.bin"), MOST_BYTES)).toEqual({ kind: "binary" });
    expect(await readText(join(folder, "a.txt"), 4)).toBeNull();
    expect(await readText(join(folder, "c.txt"), MOST_BYTES)).toEqual({ kind: "missing" });
    expect(await readText(folder, MOST_BYTES)).toEqual({ kind: "folder" });
  });

  it("does not take in what is too large to be held", async () => {
    const folder = makeFolder({ "a.txt": "a".repeat(10_000) });
    truncateSync(join(folder, "a.txt"), MOST_BYTES + 1);
    expect(await readText(join(folder, "a.txt"), MOST_BYTES)).toEqual({
      kind: "too_large",
      bytes: MOST_BYTES + 1,
      limit: MOST_BYTES,
    });
  });
});
