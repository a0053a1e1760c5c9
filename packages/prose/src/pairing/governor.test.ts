import { describe, expect, it } from "vitest";
import { markedSentence } from "../../fixtures/marked-sentence.ts";
import { segmentOf } from "./distance.ts";
import { governorOf } from "./governor.ts";
import { readSigns } from "./signs.ts";

describe("governorOf", () => {
  it.each([
    ["[Verkor] créera {300 emplois} et formera les siens", "creera"],
    ["[Verkor] fait {2 milliards d’euros} de chiffre d’affaires", "chiffre d'affaires"],
    ["[Verkor] a {300 salariés}, et investira", "investira"],
    ["[Verkor] a {300 salariés} ici", null],
    ["[Verkor] will create {300 jobs} and train its own", "create"],
    ["[Verkor] makes {€2 billion} in sales", "sales"],
    ["[Verkor] sees {€2 billion} and will invest", "invest"],
    ["[Verkor] sees {€2 billion} here", null],
  ])("of the figure in %j is %j", (text, expected) => {
    const { sentence, figure } = markedSentence(text);
    const { signs } = readSigns(sentence.folded);
    const governor = governorOf(sentence, figure, segmentOf(sentence, figure), signs);
    expect(governor && sentence.folded.slice(governor.start, governor.end)).toBe(expected);
  });
});
