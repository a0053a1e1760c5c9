import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text.ts";

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
