import { describe, expect, it } from "vitest";
import { markedSentence } from "../../fixtures/marked-sentence.ts";
import { pairFigures } from "./pair-figures.ts";

function isAsserted(text: string): boolean | undefined {
  const [pair] = pairFigures(markedSentence(text).sentence, { subject: null, isTerse: false });
  return pair?.isAsserted();
}

describe("what a sentence says of a figure", () => {
  it.each([
    "[Verkor] mettra {2 milliards d’euros} à Dunkerque.",
    "Avec {2 milliards d’euros}, [Verkor] grandit.",
    "L’usine de Dunkerque de [Verkor] recevra {2 milliards d’euros}.",
    "[Verkor] créera {300 emplois} à Dunkerque.",
    "[Verkor] will invest {€2 billion} in Dunkirk.",
    "With {€2 billion}, [Verkor] grows.",
    "[Verkor] unveils a {€2 billion} gigafactory.",
    "[Verkor] will create {300 jobs} in Dunkirk.",
  ])("is asserted: %j", (text) => {
    expect(isAsserted(text)).toBe(true);
  });

  it.each([
    "[Verkor] mettra-t-il {2 milliards d’euros} à Dunkerque ?",
    "[Verkor] mettrait {2 milliards d’euros} à Dunkerque.",
    "[Verkor] mettra {2 milliards d’euros} à Göteborg.",
    "[Verkor] créera {300 emplois} indirects.",
    "[Verkor] formera ses {300 salariés}.",
    "[Verkor] annonce un emprunt obligataire de {2 milliards d’euros}.",
    "[Verkor] recevra {2 milliards d’euros}.",
    "[Verkor] propose {2 milliards d’euros}.",
    "[Verkor] annonce {2 milliards d’euros} d’Altifort.",
    "Will [Verkor] invest {€2 billion} in Dunkirk?",
    "[Verkor] is said to invest {€2 billion} in Dunkirk.",
    "[Verkor] will invest {€2 billion} in Houston.",
    "[Verkor] creates {300 jobs} indirectly.",
    "[Verkor] will train its {300 employees}.",
    "[Verkor] announces a {€2 billion} flotation.",
    "[Verkor] supports {300 jobs}.",
    "[Verkor] expects {€2 billion}.",
    "[Verkor] announces {€2 billion} from Altifort.",
  ])("is not asserted: %j", (text) => {
    expect(isAsserted(text)).not.toBe(true);
  });
});
