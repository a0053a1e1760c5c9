import { describe, expect, it } from "vitest";
import { checkerOf, FOUR, findingIn, plain, printedBy } from "../../fixtures/acme.ts";

describe("who says what", () => {
  const linesOn = (text: string, checker?: ReturnType<typeof checkerOf>) =>
    plain(findingIn(text, checker).explanation.fr).split("\n");

  it("tells what is comparable, with what sets it apart: nothing of other announcements, and of no part", () => {
    const lines = linesOn("Amazon investira 20 milliards d’euros en France en 2024.");
    expect(lines.map((line) => line.split(" : ")[0])).toEqual(["1,2 milliard d’euros", "plus de 1,2 milliard d’euros"]);
  });

  it("tells a recorded conversion where the text speaks of its currency", () => {
    const lines = linesOn("Amazon a promis 1,2 milliard de dollars en 2024.");
    expect(lines.at(-1)).toBe("1,3 milliard de dollars (conversion de la même somme) : Actus du Web");
  });

  it("tells what is held to be wrong where the text repeats it, and only there", () => {
    const slip = { amount: 9e9, rank: "deprecated", rankReason: "typo", evidence: printedBy("d") } as const;
    const valuesOn = (text: string) => linesOn(text, checkerOf(FOUR, slip)).map((line) => line.split(" : ")[0]);
    expect(valuesOn("Acme investira 9 milliards d’euros en France.")).toEqual([
      "4 milliards d’euros",
      "9 milliards d’euros (coquille)",
    ]);
    expect(valuesOn("Acme investira 7 milliards d’euros en France.")).toEqual(["4 milliards d’euros"]);
  });

  it("tells the part that a figure is given for", () => {
    expect(
      linesOn("Microsoft investira 2 milliards d’euros à Petit-Landau.").map((line) => line.split(" : ")[0]),
    ).toEqual([
      "4 milliards d’euros",
      "plus de 2 milliards d’euros (un seul lieu)",
      "2 milliards d’euros (un seul lieu)",
    ]);
  });

  it.each([
    [[FOUR], ["4 milliards d’euros : A · B · C"]],
    [
      [FOUR, { amount: 6e9, evidence: printedBy("d", "e") }],
      ["4 milliards d’euros : A · B (3 sources indépendantes)", "6 milliards d’euros : D (2 sources indépendantes)"],
    ],
    [
      [
        FOUR,
        { amount: 5e9, evidence: printedBy("d") },
        { amount: 6e9, evidence: printedBy("e", "f") },
        { amount: 7e9 },
      ],
      [
        "4 milliards d’euros : A (3 sources indépendantes)",
        "6 milliards d’euros : E (2 sources indépendantes)",
        "5 milliards d’euros : D",
      ],
    ],
  ])("names three sources at most, the best of each value first", (claims, lines) => {
    expect(linesOn("Acme investira 9 milliards d’euros en France.", checkerOf(...claims))).toEqual(lines);
  });
});
