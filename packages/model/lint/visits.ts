import type { DataFile } from "./data-file.ts";
import { recordSchemas } from "./record-kind.ts";
import { type Visit, walkSchema } from "./schema-walk.ts";

const known = new WeakMap<DataFile, readonly Visit[]>();

/** Every value of a file with the schema that describes it, walked once for all rules: a file does not change. */
export function visitsOf(file: DataFile): readonly Visit[] {
  const visits = known.get(file) ?? walkSchema(recordSchemas[file.kind], file.value);
  known.set(file, visits);
  return visits;
}
