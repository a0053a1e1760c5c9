import { expect, test } from "vitest";
import { fencedExample, listExamples } from "./fenced-example.ts";

test("takes the block after its comment, not another", () => {
  const text =
    "```ts\nfirst();\n```\n\n<!-- example:reuse -->\n```ts\nsecond();\nthird();\n```\n\n```ts\nfourth();\n```\n";
  expect(fencedExample(text, "reuse")).toBe("second();\nthird();\n");
});

test("refuses a text without the comment, and a comment without a block", () => {
  expect(() => fencedExample("```ts\nfirst();\n```\n", "reuse")).toThrow("no comment <!-- example:reuse -->");
  const far = "<!-- example:reuse -->\nSome words.\n\n```ts\nfirst();\n```\n";
  expect(() => fencedExample(far, "reuse")).toThrow("No fenced block follows");
});

test("lists the comments that stand on a line of their own", () => {
  expect(listExamples("<!-- example:one -->\n\nThen `<!-- example:two -->`.\n<!-- example:three -->")).toEqual([
    "one",
    "three",
  ]);
});
