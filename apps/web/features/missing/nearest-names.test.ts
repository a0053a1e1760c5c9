import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestNames } from "./nearest-names.ts";

const names = ["Amazon", "Amazon Web Services", "Microsoft", "Mistral AI", "ProLogium"].map((name) => ({
  id: name.toLowerCase().replaceAll(" ", "-"),
  name,
}));
const fold = (text: string): string => text.toLowerCase().trim();
const near = (asked: string): string[] => nearestNames(asked, names, fold).map(({ name }) => name);

describe("nearestNames", () => {
  it("finds a name in spite of a slip", () => {
    expect(near("microsotf")[0]).toBe("Microsoft");
    expect(near("mistral")).toEqual(["Mistral AI"]);
    expect(near("amazon-web-service")[0]).toBe("Amazon Web Services");
    expect(near("AMAZON")).toContain("Amazon");
  });

  it("offers nothing that merely shares some letters", () => {
    const danone = [...names, { id: "danone", name: "Danone" }];
    expect(nearestNames("amazone", danone, fold).map(({ name }) => name)).toEqual(["Amazon"]);
    expect(near("amazn")).toEqual(["Amazon"]);
  });

  it("offers nothing for what is like nothing", () => {
    expect(near("zzzzzzzz")).toEqual([]);
    expect(near("")).toEqual([]);
  });

  it("offers a name itself first", () => {
    fc.assert(fc.property(fc.constantFrom(...names), ({ id, name }) => near(id)[0] === name));
  });

  it("offers at most as many as asked for, whatever is asked", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 0, max: 5 }),
        (asked, limit) => nearestNames(asked, names, fold, limit).length <= limit,
      ),
    );
  });
});
