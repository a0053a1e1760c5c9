import { deepFreeze } from "../freeze.ts";
import { packedNames } from "../generated/names.ts";
import { once } from "../once.ts";
import { type NamedRecord, unpackNames } from "./pack-names.ts";

export type { NamedRecord } from "./pack-names.ts";

const NAMED = once(() => deepFreeze(unpackNames(packedNames)));

/**
 * Every organisation and series of the record with what a finder of names needs, and nothing else of the record. Frozen, the same list each time, organisations first, each by id.
 *
 * @example
 * import { listNamed } from "@choosefr/model/named";
 * listNamed().find(({ id }) => id === "choose-france")?.kind; // => "series"
 */
export function listNamed(): readonly NamedRecord[] {
  return NAMED();
}
