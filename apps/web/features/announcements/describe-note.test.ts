import { announcement, announcementIds, type Note } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { describeNote } from "./describe-note.ts";

const { claims } = announcement("amazon-2024");
const noteOn = (claim: string | null): Note =>
  ({ claim, text: { fr: "À lire avec soin.", en: "Read with care." } }) as Note;
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("describeNote", () => {
  it("finds the claim of every note of the record", () => {
    for (const { notes, claims: own } of announcementIds.map((id) => announcement(id))) {
      for (const note of notes) expect(describeNote(note, own, "fr") === note.text.fr).toBe(note.claim === null);
    }
  });

  it("begins a note on a figure with its value", () => {
    const { investment } = announcement("amazon-2024");
    const { id } = investment!.preferred;
    expect(plain(describeNote(noteOn(id), claims, "fr"))).toMatch(/^\S.* d’euros – À lire avec soin\.$/u);
    expect(plain(describeNote(noteOn(id), claims, "en"))).toMatch(/^\S*€.* – Read with care\.$/u);
  });

  it("begins a note on a sentence with what the sentence is", () => {
    const { id } = claims.find(({ kind }) => kind === "statement")!;
    expect(plain(describeNote(noteOn(id), claims, "fr"))).toBe("Déclaration – À lire avec soin.");
  });

  it.each([null, "amazon-2024/investment-999"])("gives a note on %s alone", (id) => {
    expect(describeNote(noteOn(id), claims, "en")).toBe("Read with care.");
  });
});
