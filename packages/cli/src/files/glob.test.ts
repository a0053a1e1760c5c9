import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileGlob, isGlob, literalFolderOf } from "./glob.ts";

const matches = (pattern: string, path: string, takesDots = false): boolean =>
  compileGlob(pattern, { takesDots }).matches(path);

describe("compileGlob", () => {
  it.each([
    ["a.md", "a.md", true],
    ["*.md", "a.md", true],
    ["*.md", "b/a.md", false],
    ["**/*.md", "a.md", true],
    ["**/*.md", "b/c/a.md", true],
    ["docs/**", "docs/a/b", true],
    ["docs/**", "docs", true],
    ["docs/**/a.md", "docs/a.md", true],
    ["a/**/b/**/c", "a/x/b/y/b/z/c", true],
    ["a/**/b/**/c", "a/x/y/z/c", false],
    ["?.md", "é.md", true],
    ["?.md", "ab.md", false],
    ["?.md", "😀.md", true],
    ["[a-c]x", "bx", true],
    ["[!a-c]x", "bx", false],
    ["[]]x", "]x", true],
    ["[x", "[x", true],
    ["*.{md,txt}", "a.txt", true],
    ["{a,b/{c,d}}.md", "b/d.md", true],
    ["{a}.md", "{a}.md", true],
    ["\\*.md", "*.md", true],
    ["\\*.md", "a.md", false],
    ["*", ".a", false],
    [".*", ".a", true],
    ["**/a", ".b/a", false],
    ["**/.b/a", ".b/a", true],
    ["[.]a", ".a", false],
  ])("%s on %s: %s", (pattern, path, expected) => {
    expect(matches(pattern, path)).toBe(expected);
  });

  it("takes names with a dot where it is told to", () => {
    expect(matches("**/a", ".b/a", true)).toBe(true);
    expect(matches("*", ".a", true)).toBe(true);
  });

  it("says what a regular expression says", () => {
    const pattern = fc
      .array(fc.constantFrom("a", "b", "*", "?", "/", "**"), { maxLength: 8 })
      .map((parts) => parts.join(""));
    const path = fc.string({ unit: fc.constantFrom("a", "b", "/"), maxLength: 8 });
    fc.assert(
      fc.property(pattern, path, (one, other) => {
        // Of no use are empty names and wildcards beside others.
        fc.pre(!/\/\/|^\/|\/$|\*\*\*/u.test(one) && !/\/\/|^\/|\/$/u.test(other) && one !== "" && other !== "");
        fc.pre(one.split("/").every((name) => name === "**" || !name.includes("**")));
        const source = one
          .split("/")
          .map((name) => (name === "**" ? "**" : name.replaceAll("*", "[^/]*").replaceAll("?", "[^/]")))
          .join("/")
          .replaceAll(/(?:\*\*\/)+\*\*$/gu, "**")
          .replaceAll(/(?:\*\*\/)+/gu, "(?:[^/]+/)<many>")
          .replaceAll(/^\*\*$/gu, ".<many>")
          .replaceAll(/\/\*\*$/gu, "(?:/.<many>)?")
          .replaceAll(/\*\*$/gu, ".<many>")
          .replaceAll("<many>", "*");
        expect(matches(one, other)).toBe(new RegExp(`^${source}$`, "u").test(other));
      }),
      { numRuns: 500 },
    );
  });

  it("never throws, and comes to an end on a hostile pattern", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (one, other) => typeof matches(one, other) === "boolean"),
    );
    expect(matches(`${"*a".repeat(60)}b`, "a".repeat(250))).toBe(false);
    expect(matches(`${"**/a/".repeat(60)}b`, "a/".repeat(250))).toBe(false);
    expect(matches("{a,b}".repeat(40), "a".repeat(40))).toBe(false);
  });
});

describe("literalFolderOf", () => {
  it.each([
    ["docs/a/*.md", "docs/a"],
    ["*.md", ""],
    ["/a/*.md", "/a"],
    ["../b/**", "../b"],
    ["a/{b,c}/d", "a"],
  ])("%s begins in %j", (pattern, folder) => {
    expect(literalFolderOf(pattern)).toBe(folder);
    expect(isGlob(pattern)).toBe(true);
  });
});
