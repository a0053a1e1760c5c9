import { Document, isMap, isPair, isScalar, isSeq, visit } from "yaml";
import type { TextFile } from "./data-file.ts";
import { fixTexts } from "./fix.ts";
import type { RecordKind, RecordOf } from "./record-kind.ts";
import { recordPath } from "./record-path.ts";
import { keyOrder } from "./rules/key-order.ts";
import { schemaLine } from "./rules/schema-line.ts";

/** What stands on one line each, so that a claim is seen at a glance. */
const ON_ONE_LINE: ReadonlySet<string> = new Set(["figure", "scope", "evidence", "locator", "coordinates"]);

/** Written in brackets on one line. */
const FLOW = { flow: true } as const;

/** A record as a file, its keys in order under the line that names their schema, in the folder where it belongs. */
export function writeRecord<Kind extends RecordKind>(kind: Kind, record: RecordOf<Kind>): TextFile {
  const path = recordPath(kind, record);
  return { path, text: writeText(path, record) };
}

/** The text of a record, sound or not, its keys in order under the line that names their schema. */
export function writeText(path: string, record: unknown): string {
  const document = new Document(record, { aliasDuplicateObjects: false });
  visit(document, {
    Map: (_key, map, ancestors) => {
      const holder = ancestors.findLast((node) => isPair(node));
      if (isPair(holder) && isScalar(holder.key) && ON_ONE_LINE.has(String(holder.key.value))) Object.assign(map, FLOW);
    },
    Seq: (_key, list) => {
      if (list.items.length > 0 && !list.items.some((item) => isMap(item) || isSeq(item))) Object.assign(list, FLOW);
    },
  });
  const text = document.toString({ lineWidth: 0 });
  return fixTexts([{ path, text }], [keyOrder, schemaLine])[0]?.text ?? text;
}
