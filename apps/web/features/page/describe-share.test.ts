import { expect, it } from "vitest";
import { describeShare } from "./describe-share.ts";

it("is in whole per cent, and never all or nothing where it is only nearly so", () => {
  expect(describeShare(65, 245, "en")).toBe("27%");
  expect(describeShare(65, 245, "fr")).toBe("27\u00A0%");
  expect([describeShare(1, 1000, "en"), describeShare(999, 1000, "en")]).toEqual(["1%", "99%"]);
  expect([describeShare(0, 7, "en"), describeShare(7, 7, "en"), describeShare(0, 0, "en")]).toEqual([
    "0%",
    "100%",
    "0%",
  ]);
});
