import { countWitnesses } from "../src/evidence.ts";
import type { Evidence, PublisherId, SourceId } from "../src/generated/types.ts";
import type { Source } from "../src/source.ts";
import type { Dataset } from "./dataset.ts";
import type { Claim } from "./record-kind.ts";

/** How many independent witnesses an authored claim has, by the model's own count. A source that is not recorded counts by its id. */
export function countWitnessesOf(claim: Claim, dataset: Dataset): number {
  const evidence = claim.evidence.map(({ source: id, ...rest }) => {
    const { publisher = null, relayOf = "none" } = dataset.sources.get(id) ?? {};
    const source: Pick<Source, "id" | "publisher" | "relayOf"> = {
      id: id as SourceId,
      publisher: named(publisher),
      relayOf: relayOf === "none" || relayOf === "unknown" ? relayOf : { id: relayOf as PublisherId, name: null },
    };
    return { ...rest, source: source as Source } satisfies Evidence;
  });
  return countWitnesses(evidence);
}

function named(id: string | null): Source["publisher"] {
  return id === null ? null : { id: id as PublisherId, name: null };
}
