import { expect, it } from "vitest";
import { servedPath } from "./served-path.ts";

const served = (address: string): string => servedPath(new URL(address, "https://choosefr.example"));

it("tells what is chosen from the board from the board itself, and leaves every other address", () => {
  expect(served("/fr/outcomes")).toBe("/fr/outcomes");
  expect(served("/en/outcomes?state=opened")).toBe("/en/outcomes/chosen");
  expect(served("/en/outcomes/chosen?state=opened")).toBe("/en/outcomes/chosen");
  expect(served("/fr/quiz?seed=a")).toBe("/fr/quiz");
});
