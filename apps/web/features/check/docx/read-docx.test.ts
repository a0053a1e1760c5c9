import fc from "fast-check";
import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDocx } from "./read-docx.ts";

const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const documentOf = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;

/** A document as another's library packs it. */
function pack(files: Zippable): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync(files));
}

function docx(body: string, more: Zippable = {}): Uint8Array<ArrayBuffer> {
  return pack({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8(documentOf(body)), ...more });
}

/** Where a run of bytes stands last. */
function lastAt(bytes: Uint8Array, run: readonly number[]): number {
  for (let at = bytes.length - run.length; at >= 0; at -= 1) {
    if (run.every((byte, place) => bytes[at + place] === byte)) return at;
  }
  throw new Error("not there");
}

describe("readDocx", () => {
  it("gives paragraphs apart, with what stands for a sign, and the notes behind", async () => {
    const body = [
      paragraph("Été\u00a0: 6 milliards d’euros &amp; &lt;b&gt; &#233;&#x20AC;"),
      '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>',
    ].join("");
    const notes = { "word/footnotes.xml": strToU8(`<w:footnotes>${paragraph("Une note.")}</w:footnotes>`) };
    expect(await readDocx(docx(body, notes))).toEqual({
      text: "Été\u00a0: 6 milliards d’euros & <b> é€\n\na\tb\nc\n\nUne note.",
    });
  });

  it("gives the rows of a table on a line each", async () => {
    const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell("Amazon")}${cell("1,2 milliard")}</w:tr><w:tr>${cell("IBM")}${cell("45 millions")}</w:tr></w:tbl>`;
    expect(await readDocx(docx(`${paragraph("Avant")}${table}${paragraph("Après")}`))).toEqual({
      text: "Avant\n\nAmazon\t1,2 milliard\nIBM\t45 millions\n\nAprès",
    });
  });

  it("leaves out what is struck out, what was moved away, and drawings told twice", async () => {
    const body = [
      "<w:p><w:del><w:r><w:delText>5 milliards</w:delText></w:r></w:del><w:ins><w:r><w:t>4 milliards</w:t></w:r></w:ins></w:p>",
      "<w:moveFrom><w:r><w:t>ailleurs</w:t></w:r></w:moveFrom>",
      `<mc:AlternateContent><mc:Choice>${paragraph("une fois")}</mc:Choice><mc:Fallback>${paragraph("une fois")}</mc:Fallback></mc:AlternateContent>`,
    ].join("");
    expect(await readDocx(docx(body))).toEqual({ text: "4 milliards\n\nune fois" });
  });

  it("shows markup in a text as text, and reads no entity of a document’s own", async () => {
    const bomb = '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    const body = paragraph("&lt;script&gt;alert(1)&lt;/script&gt; &b;");
    const packed = pack({ "word/document.xml": strToU8(bomb + documentOf(body)) });
    expect(await readDocx(packed)).toEqual({ text: "<script>alert(1)</script> &b;" });
  });

  it.each([
    ["nothing", new Uint8Array(0), "docx"],
    ["what is no archive", new Uint8Array(strToU8("PK is not enough")), "docx"],
    ["an archive of something else", pack({ "xl/workbook.xml": strToU8("<x/>") }), "docx"],
    ["notes without a text", pack({ "word/footnotes.xml": strToU8("<w:p/>") }), "docx"],
    ["one with a password", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "docxLocked"],
    ["one that was cut off", docx(paragraph("a")).slice(0, -30), "docx"],
  ])("tells why it does not read %s", async (_, bytes, fault) => {
    expect(await readDocx(bytes)).toEqual({ fault });
  });

  it("takes no more of what unpacks without end than it may", async () => {
    const bomb = docx("", { "word/document.xml": [new Uint8Array(40_000_000), { level: 9 }] });
    expect(bomb.byteLength).toBeLessThan(100_000);
    expect(await readDocx(bomb)).toEqual({ fault: "docxTooLarge" });
  });

  it("does not believe what the list of an archive says of lengths and places", async () => {
    const sound = docx(paragraph("a".repeat(200)));
    const entry = lastAt(sound, [0x50, 0x4b, 1, 2]);
    for (const field of [20, 28, 42]) {
      const broken = sound.slice();
      new DataView(broken.buffer).setUint16(entry + field, 0xff_f0, true);
      expect([field, await readDocx(broken)]).toEqual([field, { fault: "docx" }]);
    }
    const locked = sound.slice();
    new DataView(locked.buffer).setUint16(entry + 8, 1, true);
    expect(await readDocx(locked)).toEqual({ fault: "docxLocked" });
  });

  it("never fails, whatever single bytes are changed", async () => {
    const sound = docx(paragraph("6 milliards d’euros") + paragraph("deux"));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        async (changes) => {
          const broken = sound.slice();
          for (const [at, byte] of changes) broken[at] = byte;
          const read = await readDocx(broken);
          return "text" in read || read.fault.startsWith("docx");
        },
      ),
    );
  });
});
