import { type Document, isMap, isScalar, type Pair } from "yaml";
import type { DataFile, Path } from "../data-file.ts";
import { editYaml } from "../read-yaml.ts";
import type { Rule } from "../rule.ts";
import { isMapping, keysOf } from "../schema-walk.ts";
import { visitsOf } from "../visits.ts";

export const keyOrder: Rule = {
  id: "key-order",
  description: "The keys of a record stand in the order of its schema.",
  scope: "file",
  check: ({ file, report }) => {
    for (const { path, keys, order } of disordered(file)) {
      const firstMoved = keys.findIndex((key, index) => key !== order[index]);
      report({
        path: [...path, keys[firstMoved] ?? ""],
        atKey: true,
        message: "The keys are not in their fixed order.",
        found: keys.join(", "),
        expected: order.join(", "),
        suggestion: "Run pnpm fix: it puts them in order and keeps the comments.",
      });
    }
  },
  fix: (file) => {
    const mappings = disordered(file);
    if (mappings.length === 0) return file.text;
    return editYaml(file.text, (document) => {
      for (const { path, order } of mappings) sortKeys(document, path, order);
    });
  },
};

interface DisorderedMapping {
  readonly path: Path;
  readonly keys: readonly string[];
  readonly order: readonly string[];
}

/** Mappings whose known keys are out of order. An unknown key is the schema's business and goes to the end. */
function disordered(file: DataFile): readonly DisorderedMapping[] {
  return visitsOf(file).flatMap(({ schema, value, path }) => {
    const fixed = keysOf(schema);
    if (fixed.length === 0 || !isMapping(value)) return [];
    const keys = Object.keys(value);
    const order = [...fixed.filter((key) => keys.includes(key)), ...keys.filter((key) => !fixed.includes(key))];
    return keys.every((key, index) => key === order[index]) ? [] : [{ path, keys, order }];
  });
}

function sortKeys(document: Document.Parsed, path: Path, order: readonly string[]): void {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map)) return;
  const header = path.length === 0 ? takeComment(map.items[0]) : null;
  const placeOf = ({ key }: Pair): number => order.indexOf(isScalar(key) ? String(key.value) : "");
  map.items.sort((a, b) => placeOf(a) - placeOf(b));
  const first = map.items[0]?.key;
  if (header === null || !isScalar(first)) return;
  first.commentBefore = [header, first.commentBefore].filter(Boolean).join("\n");
}

/** The comment at the head of a file speaks of the record, not of whichever key comes first: it stays there. */
function takeComment(pair: Pair | undefined): string | null {
  const key = pair?.key;
  if (!isScalar(key) || typeof key.commentBefore !== "string") return null;
  const comment = key.commentBefore;
  key.commentBefore = null;
  return comment;
}
