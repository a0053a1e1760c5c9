import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileNames } from "./name-table.ts";
import { createStartTable } from "./start-table.ts";
import { createCapitalFinder, createRareFinder, rareSourceOf, type StartFinder } from "./starts.ts";

/** Every offset at which one of `names` may begin, written with a capital or as it is. */
function starts(names: readonly string[], text: string): readonly number[] {
  const compiled = compileNames([{ id: "a", names }]);
  const finders: readonly (StartFinder | undefined)[] = [
    createCapitalFinder(createStartTable(compiled)),
    createRareFinder(compiled)?.(),
  ];
  const found = new Set<number>();
  for (const find of finders) {
    if (find === undefined) continue;
    for (let at = find(text, 0); at < text.length; at = find(text, at + 1)) found.add(at);
  }
  return [...found].toSorted((a, b) => a - b);
}

describe("where names may begin", () => {
  it.each([
    [["Amazon"], "Amazon, Amazed, Amande, amazon, xAmazon, Am", [0, 8, 41]],
    [["L’Oréal"], "L’Oréal L'Oréal L&rsquo;Oréal Lourdes", [0, 8, 16]],
    [["Électricité"], "Électricité E\u0301lectricite\u0301 Elec électricité", [0, 12, 26]],
    [["P&G", "3M"], "P&G P\\&G Pa 3M", [0, 4, 12]],
    [["iliad"], "iliad Iliad ilium", [0, 6, 12]],
    [["Œuvre"], "Œuvre OEuvre Oeil", [0, 6, 13]],
    [["Яндекс", "𝐀lpha", "Škoda"], "Яндекс 𝐀lpha Škoda Skoda", [0, 7, 14, 20]],
    [[], "Amazon", []],
  ])("%j in %j: %j", (names, text, expected) => {
    expect(starts(names, text)).toEqual(expect.arrayContaining(expected));
    expect(starts(names, text).filter((at) => text.charCodeAt(at) < 128)).toEqual(
      expected.filter((at) => text.charCodeAt(at) < 128),
    );
  });

  it("stops at every name, as it is, in capitals, with its accents apart and without them", () => {
    const name = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 6 })
      .filter((text) => /^[\p{L}\p{Nd}]/u.test(text));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 20 }), (names) => {
        for (const each of names) expect(starts(names, ` ${each}`)).toContain(1);
      }),
    );
    const latin = fc.stringMatching(/^[A-ZÀÉÎÔÛŒ][a-zà-öø-ÿœ&' -]{1,6}$/u);
    fc.assert(
      fc.property(latin, (text) => {
        const plain = text.normalize("NFD").replaceAll(/\p{M}/gu, "");
        for (const each of [text, text.toUpperCase(), text.normalize("NFD"), plain]) {
          expect(starts([text], ` ${each} `)).toContain(1);
        }
      }),
    );
  });

  it("keeps its expression short enough for V8, whatever the names", () => {
    const letters = Array.from("abcdefghijklmnopqrstuvwxyzàâäçéèêëîïôöùûüÿœæ");
    const heads = letters.flatMap((first) =>
      letters.flatMap((second) => letters.map((third) => `${first}${second}${third}`)),
    );
    expect(rareSourceOf(heads).length).toBeLessThanOrEqual(20_480);
    const chinese = Array.from({ length: 20_900 }, (_, index) => String.fromCodePoint(0x4e00 + index));
    expect(starts(chinese, "a \u4e00")).toEqual([2]);
  });
});
