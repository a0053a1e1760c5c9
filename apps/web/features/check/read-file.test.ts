import { describe, expect, it } from "vitest";
import { MOST_BYTES, readFile } from "./read-file.ts";

const text = "Été : 6 milliards d’euros";

describe("readFile", () => {
  const fileOf = (name: string, size: number, arrayBuffer: () => Promise<ArrayBuffer>) => ({ name, size, arrayBuffer });

  const openDocx = (bytes: ArrayBuffer) => Promise.resolve({ text: `${bytes.byteLength} bytes` });

  it("has a Word document opened, and tells where that breaks down", async () => {
    const file = fileOf("Note.DOCX", 3, () => Promise.resolve(new ArrayBuffer(3)));
    expect(await readFile(file, openDocx)).toEqual({ text: "3 bytes" });
    expect(await readFile(file, () => Promise.reject(new Error("broke down")))).toEqual({ fault: "unreadable" });
  });

  it.each([
    ["a document of a word processor", fileOf("note.odt", 10, () => Promise.resolve(new ArrayBuffer(0))), "word"],
    ["one that is too large", fileOf("a.txt", MOST_BYTES + 1, () => Promise.resolve(new ArrayBuffer(0))), "tooLarge"],
    ["one that is gone", fileOf("a.txt", 1, () => Promise.reject(new Error("gone"))), "unreadable"],
  ])("tells why it does not read %s", async (_, file, fault) => {
    expect(await readFile(file, openDocx)).toEqual({ fault });
  });

  it("gives the text of any other", async () => {
    const bytes = new TextEncoder().encode(text);
    expect(
      await readFile(
        fileOf("a.md", bytes.length, () => Promise.resolve(bytes.buffer)),
        openDocx,
      ),
    ).toEqual({ text });
  });
});
