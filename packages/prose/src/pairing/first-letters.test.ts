import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstLettersOf, patternsAt } from "./first-letters.ts";

const SOURCES = [
  "invest(?:s|ed)?|(?:re|co-?)?investi(?:t|ra)",
  "va|vont|a la cle|met(?= \\S+ table)",
  "n'\\w+ pas|(?:will|is) (?:not|never)|(?<!the )worth|l'[aeu]tat",
  "u\\.s|x?yz{1,2}|(?:a|b|)c",
];

const table = firstLettersOf(SOURCES);

/** The patterns that may begin a text, by their indexes. */
function patternsOf(text: string): readonly number[] {
  const bits = patternsAt(table, text, 0);
  return SOURCES.flatMap((_, index) => ((bits & (1 << index)) === 0 ? [] : [index]));
}

describe("the first letters of patterns", () => {
  it.each([
    ["invest", [0]],
    ["reinvesti", [0]],
    ["coinvesti", [0]],
    ["co-investi", [0]],
    ["inouï", []],
    ["va", [1]],
    ["va ", [1]],
    ["vaste", []],
    ["a la cle", [1]],
    ["metal", [1]],
    ["will not", [2]],
    ["worth", [2]],
    ["l'etat", [2]],
    ["u.s", [3]],
    ["xyz", [3]],
    ["c", [3]],
    ["bc", [3]],
    ["b", []],
    ["", []],
  ])("tell what may begin %j", (text, expected) => {
    expect(patternsOf(text)).toEqual(expected);
  });

  it("never keep a pattern from matching", () => {
    const pieces = "in vest i t ra re co - va vont met la cle n' w pas will is not the worth l' u . s x y z b c".split(
      " ",
    );
    const text = fc
      .array(fc.constantFrom(...pieces, " ", " a ", "table"), { maxLength: 8 })
      .map((some) => some.join(""));
    const expressions = SOURCES.map((source) => new RegExp(`(?:${source})(?![a-z0-9])`, "uy"));
    fc.assert(
      fc.property(text, (some) => {
        for (const [index, expression] of expressions.entries()) {
          expression.lastIndex = 0;
          if (expression.test(some)) expect(patternsOf(some)).toContain(index);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
