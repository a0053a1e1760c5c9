import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const readText = (path: string): string => readFileSync(join(root, path), "utf8");
const readWords = (path: string): Record<string, string> => JSON.parse(readText(path)) as Record<string, string>;

const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".ts") && !name.endsWith(".test.ts"),
);
const said = sources.flatMap((name) =>
  [...readText(join("src", name)).matchAll(/l10n\.t\(\s*"(?<text>(?:\\.|[^"\\])*)"/gu)].map(
    (found) => found.groups!["text"]!,
  ),
);
const french = readWords("l10n/bundle.l10n.fr.json");
const holes = (text: string): readonly string[] => (text.match(/\{\d+\}/gu) ?? []).toSorted();

describe("what the extension says while it runs", () => {
  it("is always written as a text in the code, where a translator finds it", () => {
    const calls = sources.flatMap((name) => readText(join("src", name)).match(/l10n\.t\(/gu) ?? []);
    expect(calls.length).toBeGreaterThan(0);
    expect(said).toHaveLength(calls.length);
  });

  it("has a French text for each English one, and no other", () => {
    expect(Object.keys(french).toSorted()).toEqual([...new Set(said)].toSorted());
  });

  it.each(Object.entries(french))("keeps what is filled in: %s", (english, text) => {
    expect(holes(text)).toEqual(holes(english));
  });
});

describe("what the editor says of the extension", () => {
  const [english, inFrench] = [readWords("package.nls.json"), readWords("package.nls.fr.json")];

  it("has the same texts in both languages", () => {
    expect(Object.keys(inFrench).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  it("has a text for each place in the manifest, and no other", () => {
    const places = [...readText("package.json").matchAll(/"%(?<key>[\w.]+)%"/gu)].map((found) => found.groups!["key"]!);
    expect([...new Set(places)].toSorted()).toEqual(Object.keys(english).toSorted());
  });

  it("is not the same in both languages", () => {
    expect(Object.keys(english).filter((key) => english[key] === inFrench[key])).toEqual([]);
  });
});

it.each([...Object.values(french), ...Object.values(readWords("package.nls.fr.json"))])(
  "sets French as French is set: %s",
  (words) => {
    const text = words.replaceAll(/`[^`]*`|\]\([^)]*\)/gu, "");
    expect(text).not.toMatch(/[^\u00a0\u202f][;?!%€»]|[^\u00a0\u202f]:(?!\/\/)|«[^\u00a0]|'/u);
  },
);
