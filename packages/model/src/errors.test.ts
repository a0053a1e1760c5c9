import { describe, expect, it } from "vitest";
import { ChoosefrError } from "./errors.ts";

describe("ChoosefrError", () => {
  it("says what is wrong and what to do next", () => {
    const error = new ChoosefrError("invalid-argument", "The length is 0.", "Ask for one question at least.");
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("ChoosefrError");
    expect(error.message).toBe("The length is 0. Ask for one question at least.");
    expect([error.code, error.suggestion]).toEqual(["invalid-argument", "Ask for one question at least."]);
    expect("cause" in error).toBe(false);
  });

  it("keeps what caused it", () => {
    const cause = new RangeError("no");
    expect(new ChoosefrError("unknown-id", "a.", "b.", cause).cause).toBe(cause);
  });
});
