import { describe, expect, it } from "vitest";
import { decodeText, MOST_BYTES, readFile } from "./read-file.ts";

const text = "Été : 6 milliards d’euros";

describe("decodeText", () => {
  it.each([
    ["bytes of one to four", new TextEncoder().encode(text)],
    ["the same with their mark", new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)])],
    [
      "UTF-16",
      new Uint8Array([
        0xff,
        0xfe,
        ...new Uint8Array(Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).buffer),
      ]),
    ],
  ])("reads %s", (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ text });
  });

  it("takes what is no UTF-8 for the bytes of Windows", () => {
    expect(decodeText(new Uint8Array([0xc9, 0x74, 0xe9, 0x20, 0x92]))).toEqual({ text: "Été ’" });
  });

  it("refuses what is no text", () => {
    expect(decodeText(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toEqual({ fault: "binary" });
  });
});

describe("readFile", () => {
  const fileOf = (name: string, size: number, arrayBuffer: () => Promise<ArrayBuffer>) => ({ name, size, arrayBuffer });

  it.each([
    ["a document of a word processor", fileOf("note.docx", 10, () => Promise.resolve(new ArrayBuffer(0))), "word"],
    ["one that is too large", fileOf("a.txt", MOST_BYTES + 1, () => Promise.resolve(new ArrayBuffer(0))), "tooLarge"],
    ["one that is gone", fileOf("a.txt", 1, () => Promise.reject(new Error("gone"))), "unreadable"],
  ])("tells why it does not read %s", async (_, file, fault) => {
    expect(await readFile(file)).toEqual({ fault });
  });

  it("gives the text of any other", async () => {
    const bytes = new TextEncoder().encode(text);
    expect(await readFile(fileOf("a.md", bytes.length, () => Promise.resolve(bytes.buffer)))).toEqual({ text });
  });
});
