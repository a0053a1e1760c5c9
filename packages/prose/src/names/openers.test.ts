import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createOpenerTest } from "./openers.ts";

describe("createOpenerTest", () => {
  it("tells for each offset in turn whether an opener stands on its line", () => {
    const text = fc.array(fc.constantFrom("a", "bc", "\n", "\n\n", "`", "<", "\\"), { maxLength: 40 });
    fc.assert(
      fc.property(text, fc.array(fc.nat(60), { maxLength: 12 }), (pieces, offsets) => {
        const whole = pieces.join("");
        const test = createOpenerTest(whole);
        for (const at of offsets
          .filter((each) => each < whole.length && whole[each] !== "\n")
          .toSorted((a, b) => a - b)) {
          const start = whole.lastIndexOf("\n", at) + 1;
          const end = whole.indexOf("\n", at);
          expect(test(at)).toBe(/[`<\\]/u.test(whole.slice(start, end < 0 ? whole.length : end)));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
