import { stringify } from "yaml";
import type { TextFile } from "./data-file.ts";
import { fixTexts } from "./fix.ts";
import type { RecordKind, RecordOf } from "./record-kind.ts";
import { recordPath } from "./record-path.ts";
import { keyOrder } from "./rules/key-order.ts";

/** A record as a file, its keys in order, in the folder where it belongs. */
export function writeRecord<Kind extends RecordKind>(kind: Kind, record: RecordOf<Kind>): TextFile {
  const path = recordPath(kind, record);
  return { path, text: writeText(path, record) };
}

/** The text of a record, sound or not, its keys in order. */
export function writeText(path: string, record: unknown): string {
  const text = stringify(record, { lineWidth: 0, aliasDuplicateObjects: false });
  return fixTexts([{ path, text }], [keyOrder])[0]?.text ?? text;
}
