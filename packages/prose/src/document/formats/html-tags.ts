import { once } from "../../once.ts";

/** What a tag of an element means for the blocks around it. */
export type Role = "block" | "heading" | "item" | "row" | "cell" | "table" | "break";

const ROLES: readonly (readonly [role: Role, names: string])[] = [
  [
    "block",
    "address article aside blockquote body button caption center details dialog dir div dl fieldset figcaption figure footer form frameset head header hgroup hr html iframe label legend main menu nav noscript ol optgroup option p pre search section select summary svg template textarea title ul script style canvas math object",
  ],
  ["heading", "h1 h2 h3 h4 h5 h6"],
  ["item", "li dd dt"],
  ["row", "tr"],
  ["cell", "td th"],
  ["table", "table tbody thead tfoot"],
  ["break", "br"],
];

const ROLE_BY_NAME: () => ReadonlyMap<string, Role> = once(
  () => new Map(ROLES.flatMap(([role, names]) => names.split(" ").map((name) => [name, role] as const))),
);

/** The role of an element by its name in small letters; null for one that stands inside a sentence. */
export function roleOf(name: string): Role | null {
  return ROLE_BY_NAME().get(name) ?? null;
}
