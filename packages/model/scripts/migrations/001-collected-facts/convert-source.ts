import type { RecordOf } from "../../../lint/record-kind.ts";
import type { CollectedSource } from "./collected.ts";
import type { Judgements } from "./judgements.ts";

/** A source record. A title that was rebuilt from an address is no title: it is left out. Throws if it was not judged. */
export function convertSource(collected: CollectedSource, { sources }: Judgements): RecordOf<"source"> {
  const judged = sources.get(collected.id);
  if (judged === undefined) throw new Error(`The source ${collected.id} was not judged: add it to sources.json.`);
  const { id, title, url, published, language, accessed } = collected;
  return {
    id,
    publisher: judged.publisher,
    title: collected.title_rebuilt === true ? null : title,
    url,
    published,
    publishedAt: null,
    accessed: accessed ?? null,
    language,
    kind: judged.kind,
    relayOf: judged.relayOf,
    lowGrade: judged.lowGrade,
  };
}
