import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileStarts, prefixSourceOf, type StartFinder } from "./prefix.ts";

/** Every offset at which a name may begin. */
function stops(findStart: StartFinder, text: string): readonly number[] {
  const found: number[] = [];
  for (let at = findStart(text, 0); at < text.length; at = findStart(text, at + 1)) found.push(at);
  return found;
}

describe("compileStarts", () => {
  it.each([
    [["Amazon"], "Amazon, Amande, amazon, xAmazon, Am", [0, 8]],
    [["L’Oréal"], "L’Oréal L'Oréal L&rsquo;Oréal Lourdes", [0, 8, 16]],
    [["Électricité"], "Électricité E\u0301lectricite\u0301 Elec électricité", [0, 12, 26]],
    [["P&G", "3M"], "P&G P\\&G Pa 3M", [0, 4, 12]],
    [[], "Amazon", []],
  ])("%j in %j stops at %j", (writings, text, expected) => {
    expect(stops(compileStarts(writings), text)).toEqual(expected);
  });

  it("stops at every name, and stays short enough for V8, whatever the names", () => {
    const name = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 6 })
      .filter((text) => /^[\p{L}\p{Nd}]/u.test(text));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 20 }), (names) => {
        expect(prefixSourceOf(names)?.length).toBeLessThanOrEqual(20_480);
        for (const each of names) expect(stops(compileStarts(names), ` ${each}`)).toContain(1);
      }),
    );
  });

  it("shortens its prefixes as they get many, and gives up testing letters where that says nothing", () => {
    const letters = Array.from("abcdefghijklmnopqrstuvwxyzàâäçéèêëîïôöùûüÿœæ");
    const latin = letters.flatMap((first) =>
      letters.flatMap((second) => letters.map((third) => first + second + third)),
    );
    const chinese = Array.from({ length: 20_900 }, (_, index) => String.fromCodePoint(0x4e00 + index));
    expect(prefixSourceOf(latin)?.length).toBeLessThanOrEqual(20_480);
    expect(stops(compileStarts(latin), " zab")).toEqual([1]);
    expect(prefixSourceOf(chinese)).toBeNull();
    expect(stops(compileStarts(chinese), "a \u4e00")).toEqual([0, 2]);
  });
});
