import { describe, expect, it } from "vitest";
import { readSentence } from "../../fixtures/read-sentence.ts";
import { pairInOrder } from "./in-order.ts";

describe("pairInOrder", () => {
  it.each([
    [
      "[Verkor] et [Altifort] mettront respectivement 2 milliards d’euros et 3 millions d’euros",
      ["Verkor: 2 milliards d’euros", "Altifort: 3 millions d’euros"],
    ],
    ["[Verkor] et [Altifort] mettront respectivement 2 et 3 milliards d’euros", ["Altifort: 3 milliards d’euros"]],
    ["[Verkor] et [Altifort] mettront 2 milliards d’euros et 3 millions d’euros", []],
    ["[Verkor] et [Altifort], respectivement ici et là, créent 10, 20 et 300 emplois", []],
    [
      "[Verkor] and [Altifort] will create 200 jobs and 300 jobs respectively",
      ["Verkor: 200 jobs", "Altifort: 300 jobs"],
    ],
    ["[Verkor] and [Altifort] will spend 2 and 3 billion euros, respectively", ["Altifort: 3 billion euros"]],
    ["[Verkor] and [Altifort] will create 200 jobs and 300 jobs", []],
    ["[Verkor] and [Altifort] respectfully created 200 jobs and 300 jobs", []],
  ])("reads %j", (marked, expected) => {
    const sentence = readSentence(marked);
    const pairs = [...pairInOrder(sentence)].map(
      ([figure, { name }]) => `${name}: ${sentence.text.slice(figure.start, figure.end)}`,
    );
    expect(pairs).toEqual(expected);
  });
});
