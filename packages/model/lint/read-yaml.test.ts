import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadTexts } from "./load.ts";
import { readYaml } from "./read-yaml.ts";

const RULE = "plain-yaml";
const FILE = "data/publishers/clubic.yml";

function read(text: string): { readonly isRead: boolean; readonly found: readonly string[] } {
  const { file, findings } = readYaml({ path: FILE, text }, "publisher");
  expect(findings.every(({ rule, file: path }) => rule === RULE && path === FILE)).toBe(true);
  return { isRead: file !== null, found: findings.map(({ line, column, message }) => `${line}:${column} ${message}`) };
}

describe("readYaml", () => {
  it("keeps dates, country codes and words that other YAML turns into something else", () => {
    const { file } = readYaml(
      { path: FILE, text: 'a: 2024-05-13\nb: NO\nc: on\nd: 012\ne: "2024"\nf: 1_000\n' },
      "publisher",
    );
    expect(file?.value).toStrictEqual({ a: "2024-05-13", b: "NO", c: "on", d: 12, e: "2024", f: "1_000" });
  });

  it.each([
    ["an unclosed list", "id: [clubic\n"],
    ["an unclosed quote", 'id: "clubic\nname: Clubic\n'],
    ["a colon in a plain text", "name: Clubic: le site\n"],
    ["a wrong indentation", "id: clubic\n name: Clubic\n"],
    ["a text that begins with a sign", "name: @clubic\n"],
  ])("reports %s as malformed, at its place", (_what, text) => {
    const { isRead, found } = read(text);
    expect(isRead).toBe(false);
    expect(found[0]).toMatch(/^[123]:\d+ The YAML is malformed/u);
  });

  it.each([
    ["a key that stands twice", "id: clubic\nname: a\nname: b\n", "3:1 The key “name” stands twice."],
    ["an empty value", "id: clubic\nname:\n", "2:1 The key “name” has no value."],
    [
      "an anchor",
      "id: clubic\nname: &n Clubic\n",
      "2:10 Anchors are not used here: each record says everything itself.",
    ],
    ["a tag", "id: clubic\nname: !!str 2024\n", "2:13 Tags are not used here."],
    ["a directive", "%YAML 1.1\n---\nid: clubic\n", "1:1 Directives are not used here."],
    ["a byte order mark", "\uFEFFid: clubic\n", "1:1 The file contains a byte order mark."],
    ["a tab", 'id: clubic\nname: "Clu\tbic"\n', "2:11 The file contains a tab."],
    ["a control character", 'id: clubic\nname: "Clu\u001Bbic"\n', "2:11 The file contains a control character."],
    ["a change of direction", "id: clubic\nname: Clu\u202Ebic\n", "2:10 The file contains an invisible character."],
    [
      "an accent that stands for itself",
      "id: clubic\nname: E\u0301lyse\u0301e\n",
      "2:7 The file contains a letter whose accent is a character of its own, and 1 more in this file.",
    ],
  ])("reports %s and reads on", (_what, text, finding) => {
    expect(read(text)).toStrictEqual({ isRead: true, found: [finding] });
  });

  it.each([
    ["an alias", "a: &x 1\nb: *x\n", "2:4 Aliases are not used here: each record says everything itself."],
    ["an empty file", "", "1:1 The file is empty."],
    ["a file of comments", "# nothing\n", "1:1 The file is empty."],
    ["several documents", "id: a\n---\nid: b\n", "2:1 The file holds several documents."],
    ["a tab as indentation", "a:\n\tb: 1\n", "2:1 The file contains a tab."],
    ["a tag that means nothing", "a: !lua os.exit\n", "1:4 Tags are not used here."],
    ["deep nesting", `${"[".repeat(40)}${"]".repeat(40)}`, "1:13 The values are nested too deeply for a record."],
  ])("reports %s", (_what, text, finding) => {
    expect(read(text).found).toContain(finding);
  });

  it.each([
    ["brackets", "[".repeat(250_000)],
    ["braces", "{a: ".repeat(60_000)],
    ["dashes", "- ".repeat(120_000)],
    ["question marks", "? ".repeat(120_000)],
  ])("reports %s nested without end, once", (_what, text) => {
    expect(read(text)).toStrictEqual({ isRead: false, found: ["1:1 The values are nested too deeply for a record."] });
  });

  it("does not unfold a bomb of aliases", () => {
    const levels = Array.from(
      { length: 20 },
      (_, level) => `a${level + 1}: &a${level + 1} [${`*a${level},`.repeat(9)}]`,
    );
    const { isRead, found } = read(["a0: &a0 x", ...levels, ""].join("\n"));
    expect(isRead).toBe(false);
    expect(found).toHaveLength(20);
  });

  it("keeps a key that means something to programs as a plain key", () => {
    const { dataset, findings } = loadTexts([{ path: FILE, text: "id: clubic\n__proto__: { name: x }\n" }]);
    expect(Object.getPrototypeOf(dataset.files[0]?.value)).toBe(Object.prototype);
    expect(findings.map(({ message }) => message)).toContain("There is no key “__proto__” here.");
  });

  it("never throws, and points into the text", () => {
    const pieces = fc.constantFrom(
      "a: ",
      "- ",
      "[",
      "]",
      "{",
      "}",
      '"',
      "'",
      "\n",
      "  ",
      "\t",
      "&a ",
      "*a",
      "!t ",
      "? ",
      "|",
      ">",
      "#",
      "%",
      "---\n",
      "é",
      "\u0000",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: "binary" })), { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        const { file, findings } = readYaml({ path: FILE, text }, "publisher");
        const lines = text.split("\n").length;
        expect(findings.every(({ line, column }) => line >= 1 && line <= lines && column >= 1)).toBe(true);
        expect(file !== null || findings.length > 0).toBe(true);
      }),
    );
  });
});
