import { type Catalogue, foldName } from "@choosefr/model";
import type { CheckedClaim, CheckedOrganisation, CheckerOptions } from "@choosefr/prose";
import type { Dataset, Located, MeaningFault } from "./dataset.ts";

/** A dataset by the name that people know it by: the path of its file. */
export interface NamedDataset {
  readonly name: string;
  readonly dataset: Dataset;
}

/** What is believed of a dataset beside the others, and what is to be told of it. */
export interface JoinedDataset {
  readonly believed: CheckerOptions;
  readonly faults: readonly MeaningFault[];
}

/**
 * What is believed of each of several datasets: where two give one name or one claim, the first has it. The record comes
 * last, so that each of them counts before it. One id means one organisation, in whichever of them it stands.
 */
export function joinDatasets(datasets: readonly NamedDataset[], record: Catalogue): readonly JoinedDataset[] {
  const known = new Set<string>(datasets.flatMap(({ dataset }) => dataset.organisations.map(({ item }) => item.id)));
  const names = new Map<string, { readonly organisation: string; readonly dataset: string }>();
  const claims = new Map<string, string>();
  const recorded = new Map<string, string>(
    record.organisationIds.flatMap((id) =>
      record.organisation(id).names.map(({ text }) => [foldName(text), id] as const),
    ),
  );

  const joinNames = (name: string, { item, start, end }: Located<CheckedOrganisation>): JoinedNames => {
    const faults: MeaningFault[] = [];
    const own = item.names.filter((one) => {
      const text = textOf(one);
      const folded = foldName(text);
      const first = names.get(folded);
      if (first === undefined) names.set(folded, { organisation: item.id, dataset: name });
      if (first === undefined || first.organisation === item.id) {
        if ((recorded.get(folded) ?? item.id) !== item.id) {
          faults.push({ kind: "known-name", name: text, in: null, start, end });
        }
        return true;
      }
      faults.push({ kind: "known-name", name: text, in: first.dataset, start, end });
      return false;
    });
    return { organisation: own.length === 0 ? null : { ...item, names: own }, faults };
  };

  const judgeClaim = (name: string, { item, start, end }: Located<CheckedClaim>): readonly MeaningFault[] => {
    const first = claims.get(item.id);
    if (first === undefined) claims.set(item.id, name);
    else return [{ kind: "known-claim", id: item.id, in: first, start, end }];
    return [item.organisation ?? [], item.organisations ?? []]
      .flat()
      .filter((id) => !known.has(id) && !record.isOrganisationId(id))
      .map((id) => ({ kind: "unknown-organisation", id, start, end }));
  };

  return datasets.map(({ name, dataset }) => {
    const organisations = dataset.organisations.map((one) => joinNames(name, one));
    const judged = dataset.claims.map((one) => ({ claim: one.item, faults: judgeClaim(name, one) }));
    return {
      believed: {
        organisations: organisations.flatMap(({ organisation }) => organisation ?? []),
        claims: judged
          .filter(({ faults }) => faults.every(({ kind }) => kind !== "known-claim"))
          .map(({ claim }) => claim),
      },
      faults: [...organisations, ...judged].flatMap(({ faults }) => faults),
    };
  });
}

interface JoinedNames {
  readonly organisation: CheckedOrganisation | null;
  readonly faults: readonly MeaningFault[];
}

function textOf(name: CheckedOrganisation["names"][number]): string {
  return typeof name === "string" ? name : name.text;
}
