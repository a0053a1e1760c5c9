import { describe, expect, it } from "vitest";
import { checkerOf, FOUR, findingIn, plain, printedBy } from "../../fixtures/acme.ts";

function messagesOn(text: string, checker?: ReturnType<typeof checkerOf>): readonly [fr: string, en: string] {
  const { message } = findingIn(text, checker);
  return [plain(message.fr), plain(message.en)];
}

describe("the message of a figure that no source gives", () => {
  it("says what most give", () => {
    expect(messagesOn("Microsoft investira 6 milliards d’euros en France.")).toEqual([
      "Microsoft : aucune source ne donne « 6 milliards d’euros » ; la plupart donnent 4 milliards d’euros.",
      "Microsoft: no source gives “6 milliards d’euros”; most give €4 billion.",
    ]);
  });

  it("says what they give where they agree, and that one knows a figure at all", () => {
    const text = "Acme investira 9 milliards d’euros en France.";
    expect(messagesOn(text, checkerOf(FOUR))).toEqual([
      "Acme : aucune source ne donne « 9 milliards d’euros » ; les sources donnent 4 milliards d’euros.",
      "Acme: no source gives “9 milliards d’euros”; the sources give €4 billion.",
    ]);
    expect(messagesOn(text, checkerOf({ amount: 4e9, evidence: printedBy("a") }))).toEqual([
      "Acme : aucune source ne donne « 9 milliards d’euros » ; le seul chiffre connu est 4 milliards d’euros.",
      "Acme: no source gives “9 milliards d’euros”; the only figure known is €4 billion.",
    ]);
  });

  it("claims no majority where there is none", () => {
    const split = checkerOf({ ...FOUR, evidence: printedBy("a") }, { amount: 6e9, evidence: printedBy("b", "c") });
    expect(messagesOn("Acme investira 9 milliards d’euros en France.", split)[0]).toMatch(
      /; la valeur retenue est 4 milliards d’euros\.$/u,
    );
  });

  it("says so of a figure that sources print by mistake or of something else", () => {
    const slip = { amount: 9e9, rank: "deprecated", rankReason: "typo", evidence: printedBy("d") } as const;
    expect(messagesOn("Acme investira 9 milliards d’euros en France.", checkerOf(FOUR, slip))).toEqual([
      "Acme : « 9 milliards d’euros » est une valeur écartée (coquille) ; les sources donnent 4 milliards d’euros.",
      "Acme: “9 milliards d’euros” is a value set aside (misprint); the sources give €4 billion.",
    ]);
    expect(messagesOn("Amazon investira 20 milliards d’euros en France en 2024.")).toEqual([
      "Amazon : « 20 milliards d’euros » est donné pour autre chose (déjà dépensé ou réalisé) ; les sources donnent 1,2 milliard d’euros.",
      "Amazon: “20 milliards d’euros” is given for something else (already spent or done); the sources give €1.2 billion.",
    ]);
  });
});

describe("the message of a figure that some sources give", () => {
  it("says which of them, and how many give another", () => {
    expect(messagesOn("Microsoft investira 5 milliards d’euros en France.")).toEqual([
      "Microsoft : « 5 milliards d’euros » n’est donné que par France 3 Grand Est ; 13 sources donnent 4 milliards d’euros.",
      "Microsoft: “5 milliards d’euros” is given only by France 3 Grand Est; 13 sources give €4 billion.",
    ]);
  });

  it("counts them where they are several, and gives the preferred value where that has one source too", () => {
    const split = checkerOf({ ...FOUR, evidence: printedBy("a") }, { amount: 6e9, evidence: printedBy("b", "c") });
    expect(messagesOn("Acme investira 6 milliards d’euros en France.", split)).toEqual([
      "Acme : « 6 milliards d’euros » est donné par 2 sources ; la valeur retenue est 4 milliards d’euros.",
      "Acme: “6 milliards d’euros” is given by 2 sources; the preferred value is €4 billion.",
    ]);
  });
});

describe("the message of a figure that cannot be compared", () => {
  const text = "Acme investira 9 milliards d’euros en France.";
  const nine = (type: "first-phase" | "multi-year" | "during-construction") =>
    checkerOf(FOUR, { amount: 9e9, scope: [{ type, ref: null }], evidence: printedBy("d") });

  it.each([
    [
      "first-phase",
      "Acme : « 9 milliards d’euros » n’est donné que pour une partie (première phase) ; l’ensemble est de 4 milliards d’euros.",
      "Acme: “9 milliards d’euros” is given only for a part (first phase); the whole is €4 billion.",
    ],
    [
      "multi-year",
      "Acme : « 9 milliards d’euros » n’est donné que pour un ensemble plus large (plan pluriannuel plus large) ; l’ensemble est de 4 milliards d’euros.",
      "Acme: “9 milliards d’euros” is given only for something wider (wider multi-year plan); the whole is €4 billion.",
    ],
    [
      "during-construction",
      "Acme : « 9 milliards d’euros » n’est donné que pour autre chose (pendant le chantier) ; l’ensemble est de 4 milliards d’euros.",
      "Acme: “9 milliards d’euros” is given only for something else (during construction); the whole is €4 billion.",
    ],
  ] as const)("says of what it is given: %s", (type, french, english) => {
    expect(messagesOn(text, nine(type))).toEqual([french, english]);
  });

  it("says what the sources leave room for, and that they know the whole of nothing", () => {
    const part = { amount: 7e9, bound: "more_than", scope: [{ type: "first-phase", ref: null }] } as const;
    const noWhole = checkerOf({ ...part, evidence: printedBy("d") });
    expect(messagesOn(text, noWhole)).toEqual([
      "Acme : « 9 milliards d’euros » n’est compatible qu’avec un chiffre donné pour une partie (première phase).",
      "Acme: “9 milliards d’euros” is compatible only with a figure given for a part (first phase).",
    ]);
    expect(messagesOn("Acme investira 2 milliards d’euros en France.", noWhole)).toEqual([
      "Acme : les sources ne chiffrent qu’une partie, et non l’ensemble.",
      "Acme: the sources give figures only of a part, not of the whole.",
    ]);
    expect(plain(findingIn("Acme investira 2 milliards d’euros en France.", noWhole).explanation.fr)).toBe(
      "plus de 7 milliards d’euros (première phase) : D",
    );
  });

  it.each([
    ["Microsoft promet plusieurs milliards de dollars à la France.", "ne dit pas combien", "does not say how much"],
    [
      "Amazon a promis 900 millions de livres sterling en 2024.",
      "est dans une autre devise que les sources",
      "is in another currency than the sources",
    ],
    [
      "Choose France 2025 : 20 milliards d’euros.",
      "n’est donné que pour une partie (nouveaux projets) ; l’ensemble est de 40,8 milliards d’euros",
      "is given only for a part (new projects); the whole is €40.8 billion",
    ],
  ])("gives its own reason: %s", (written, french, english) => {
    const [fr, en] = messagesOn(written);
    expect(fr).toContain(french);
    expect(en).toContain(english);
  });
});
