import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isNameAccepted } from "./name.ts";

const loreal = { accepted: ["l'oreal"], rejected: [] };

describe("a typed name", () => {
  it.each(["L’Oréal", "l'oreal", "LOREAL", "  L’ORÉAL ", "loréal", "L'Oreal", "Loral", "Lorael", "Lorréal"])(
    "is right as %s",
    (text) => expect(isNameAccepted(loreal, text)).toBe(true),
  );

  it.each(["", " ", "oral", "Loréalité", "Danone", "'", "💄"])("is wrong as %j", (text) =>
    expect(isNameAccepted(loreal, text)).toBe(false),
  );

  it("forgives no slip in a short name, and none that makes another name", () => {
    expect(isNameAccepted({ accepted: ["meta"], rejected: [] }, "Beta")).toBe(false);
    const verkor = { accepted: ["verkor"], rejected: ["verkos"] };
    expect(isNameAccepted(verkor, "Verkro")).toBe(true);
    expect(isNameAccepted(verkor, "Verkos")).toBe(false);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const isRight = isNameAccepted({ accepted: [text], rejected: [] }, text.toUpperCase());
        expect(typeof isRight).toBe("boolean");
      }),
    );
  });
});
