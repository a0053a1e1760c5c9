import type { AmbiguityPolicy, OrganisationId, OtherSense, SeriesId } from "../generated/types.ts";
import { foldName } from "../names/fold.ts";

/** An organisation or series with what is needed to find it in a text, and nothing else. */
export interface NamedRecord {
  readonly id: OrganisationId | SeriesId;
  readonly kind: "organisation" | "series";
  /** The first is the one to show. */
  readonly names: readonly { readonly text: string; readonly ambiguity: AmbiguityPolicy }[];
  readonly otherSenses: readonly OtherSense[];
  /** Products written after the name: Amazon Kindle is not Amazon. */
  readonly products: readonly string[];
}

const MARKS: Readonly<Record<AmbiguityPolicy, string>> = { safe: "", "needs-context": "?", "never-alone": "!" };
const SERIES = "@";

/**
 * Records as one text: a line each, its fields apart by tabs and their items by bars. A mark before a name tells that it
 * is not safe, one before an id that it is a series'; an id that its first name spells is left out. Throws if a name or product holds one of these signs.
 */
export function packNames(records: readonly NamedRecord[]): string {
  return records
    .map(({ id, kind, names, otherSenses, products }) =>
      [
        (kind === "series" ? SERIES : "") + (id === idOf(names[0]?.text ?? "") ? "" : id),
        joinItems(names.map(markName)),
        joinItems(otherSenses),
        joinItems(products),
      ]
        .join("\t")
        .trimEnd(),
    )
    .join("\n");
}

/** The id that a name spells: "Procter & Gamble" is "procter-gamble". */
function idOf(name: string): string {
  return foldName(name)
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
}

function markName({ text, ambiguity }: NamedRecord["names"][number]): string {
  if (/^[?!]/u.test(text)) throw new Error(`The name "${text}" begins with a mark.`);
  return MARKS[ambiguity] + text;
}

function joinItems(items: readonly string[]): string {
  const bad = items.find((item) => /[\t\n|]/u.test(item));
  if (bad !== undefined) throw new Error(`"${bad}" holds a tab, a line feed or a bar, which part names.`);
  return items.join("|");
}

/** The records that `packNames` made a text of. */
export function unpackNames(packed: string): readonly NamedRecord[] {
  return packed.split("\n").map((line): NamedRecord => {
    const [key = "", names = "", otherSenses = "", products = ""] = line.split("\t");
    const isSeries = key.startsWith(SERIES);
    const all = splitItems(names).map(unpackName);
    return {
      id: (key.slice(isSeries ? 1 : 0) || idOf(all[0]?.text ?? "")) as NamedRecord["id"],
      kind: isSeries ? "series" : "organisation",
      names: all,
      otherSenses: splitItems(otherSenses) as readonly OtherSense[],
      products: splitItems(products),
    };
  });
}

function splitItems(items: string): readonly string[] {
  return items === "" ? [] : items.split("|");
}

function unpackName(marked: string): NamedRecord["names"][number] {
  switch (marked[0]) {
    case "?":
      return { text: marked.slice(1), ambiguity: "needs-context" };
    case "!":
      return { text: marked.slice(1), ambiguity: "never-alone" };
    default:
      return { text: marked, ambiguity: "safe" };
  }
}
