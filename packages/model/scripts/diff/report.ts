import { formatInteger } from "../../src/describe/typography.ts";
import type { Language } from "../../src/generated/vocabulary.ts";
import type { Change } from "./change.ts";
import { describeChange } from "./describe-change.ts";
import { HEADINGS, KIND_WORDS } from "./words.ts";

const NOTHING = { fr: "Aucun changement.", en: "No change." } as const;

/** All changes as lines under their headings, each heading with its number; claims go with a record that is new. */
export function reportChanges(changes: readonly Change[], locale: Language): readonly string[] {
  if (changes.length === 0) return [NOTHING[locale]];
  const told = foldAdded(changes);
  return Object.entries(HEADINGS[locale]).flatMap(([change, heading]) => {
    const group = told.filter((item) => item.change.change === change);
    if (group.length === 0) return [];
    const lines = group.map(({ change: item, claims }) => {
      const line = describeChange(item, locale);
      return claims === 0 ? line : `${line} (${countOf("claim", claims, locale)})`;
    });
    return [`${heading} (${formatInteger(group.length, locale)})`, ...lines.map((line) => `  ${line}`), ""];
  });
}

interface Told {
  readonly change: Change;
  /** How many claims came with it. */
  readonly claims: number;
}

/** Claims that came with a new record are counted with it. */
function foldAdded(changes: readonly Change[]): readonly Told[] {
  const claims = new Map<string, number>();
  for (const { change, kind, id } of changes) {
    const holder = id.slice(0, id.indexOf("/"));
    if (change === "added" && kind === "claim") claims.set(holder, (claims.get(holder) ?? 0) + 1);
  }
  const fresh = new Set(
    changes.filter(({ change, kind }) => change === "added" && kind !== "claim").map(({ id }) => id),
  );
  const isFolded = ({ change, kind, id }: Change): boolean =>
    change === "added" && kind === "claim" && fresh.has(id.slice(0, id.indexOf("/")));
  return changes
    .filter((change) => !isFolded(change))
    .map((change) => ({
      change,
      claims: change.change === "added" && HOLDERS.has(change.kind) ? (claims.get(change.id) ?? 0) : 0,
    }));
}

/** Of records that share an id, those that hold the claims: the others hold none, or hardly any. */
const HOLDERS: ReadonlySet<Change["kind"]> = new Set(["announcement", "edition", "organisation", "person"]);

/** "1 annonce", "1,922 claims". */
function countOf(kind: Change["kind"], count: number, locale: Language): string {
  const isOne = locale === "fr" ? count < 2 : count === 1;
  return `${formatInteger(count, locale)} ${KIND_WORDS[locale][kind][isOne ? 0 : 1]}`;
}
