import { describe, expect, it } from "vitest";
import { messagesIn } from "./messages.ts";

function sentences(value: unknown, path = ""): Map<string, string> {
  if (typeof value === "string") return new Map([[path, value]]);
  const found = new Map<string, string>();
  for (const [key, child] of Object.entries(value as Record<string, unknown>)) {
    for (const [at, text] of sentences(child, `${path}/${key}`)) found.set(at, text);
  }
  return found;
}

const placeholders = (text: string | undefined): string[] =>
  [...(text ?? "").matchAll(/\{\w+\}/g)].map(String).toSorted();
const french = sentences(messagesIn("fr"));
const english = sentences(messagesIn("en"));

describe("messages", () => {
  it("has the same sentences in both languages", () => {
    expect(french.size).toBeGreaterThan(100);
    expect([...english.keys()]).toEqual([...french.keys()]);
  });

  it.each([...french.keys()])("fills the same places in %s", (path) => {
    expect(placeholders(english.get(path))).toEqual(placeholders(french.get(path)));
  });

  it.each([...french])("sets %s in French type", (_path, text) => {
    expect(text.trim()).not.toBe("");
    expect(text).not.toMatch(/[^\u00A0\u202F][:;?!%€»]|«[^\u00A0]|['"]|\.\.\./);
  });

  it.each([...english])("sets %s in English type", (_path, text) => {
    expect(text.trim()).not.toBe("");
    expect(text).not.toMatch(/[\s\u00A0][:;?!%]|['"«»]|\.\.\./);
  });
});
