import type { Finding } from "@choosefr/prose";
import type { Loudness, Settings } from "../settings.ts";
import type { Ledger } from "./ledger.ts";

/** How loud a finding is marked; null where it is not. Only a contradiction and a disagreement ever are. */
export function loudnessOf({ verdict }: Finding, { contradictions, disagreements }: Settings): Loudness {
  switch (verdict) {
    case "contradicts":
      return contradictions;
    case "sources_disagree":
      return disagreements;
    case "agrees":
    case "not_comparable":
    case "unknown":
      return null;
    default:
      return verdict satisfies never;
  }
}

/** The findings that may be shown: not those on names that are excluded. */
export function withoutExcluded(
  findings: readonly Finding[],
  { namesOf }: Pick<Ledger, "namesOf">,
  { excludedNames }: Settings,
): readonly Finding[] {
  if (excludedNames.size === 0) return findings;
  return findings.filter(({ entity }) => !namesOf(entity).some((name) => excludedNames.has(name)));
}
