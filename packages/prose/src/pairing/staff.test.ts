import { describe, expect, it } from "vitest";
import { foldText } from "./fold-text.ts";
import { areThere, isIndirect, isKeeping } from "./staff.ts";

describe("areThere", () => {
  it.each([
    ["Verkor réunit ses ", true],
    ["dont les quelque ", true],
    ["Verkor formera ", false],
    ["Verkor recrute plus de ", false],
    ["Verkor, which has about ", true],
    ["Verkor gathers its more than ", true],
    ["Verkor will train ", false],
    ["Verkor hires nearly ", false],
  ])("reads %j", (before, expected) => {
    expect(areThere(foldText(before))).toBe(expected);
  });
});

describe("isKeeping", () => {
  it.each([
    ["soutient", true],
    ["accompagnera", true],
    ["créera", false],
    ["embauche", false],
    ["supports", true],
    ["backs", true],
    ["creates", false],
    ["hires", false],
  ])("reads %j", (word, expected) => {
    expect(isKeeping({ text: foldText(word), start: 0 })).toBe(expected);
  });
});

describe("isIndirect", () => {
  it.each([
    ["300 emplois indirects", true],
    ["300 emplois (indirects)", true],
    ["300 emplois directs", false],
    ["300 emplois à Dunkerque", false],
    ["300 indirect jobs", true],
    ["300 jobs indirectly", true],
    ["300 direct jobs", false],
    ["300 jobs in Dunkirk", false],
  ])("reads %j", (text, expected) => {
    expect(isIndirect(foldText(text))).toBe(expected);
  });
});
