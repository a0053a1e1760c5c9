import type { AmbiguityPolicy, OtherSense } from "@choosefr/model";
import { foldName } from "@choosefr/model/names";
import { capitalsOf, smallOf, titleOf } from "./case.ts";
import { hashWord } from "./fold-at.ts";
import type { EntityReference, NamedEntity } from "./mention.ts";

/** One name, ready to be compared with a text. */
export interface CompiledName {
  readonly text: string;
  readonly folded: string;
  readonly ambiguity: AmbiguityPolicy;
  readonly entity: EntityReference;
  readonly otherSenses: readonly OtherSense[];
  /** Folded products, with the words of the name taken off their front. */
  readonly products: readonly string[];
  /** How the name may be written, except in small letters. */
  readonly writings: readonly string[];
  /** The name in small letters if it may be written so in informal text. */
  readonly small: string | null;
}

/** Names by the hash of their first word: open addressing, each slot pointing to a list that holds the longest first. */
export interface NameTable {
  readonly slots: Int32Array;
  readonly hashes: Int32Array;
  readonly lists: readonly (readonly CompiledName[])[];
}

/** Compiles every name of every entity. A name without a letter or digit is left out; of two equal ones the first wins. */
export function compileNames(entities: readonly NamedEntity[]): readonly CompiledName[] {
  const compiled = new Map<string, CompiledName>();
  for (const { entity, names, otherSenses, products } of entities) {
    const reference = Object.freeze({ kind: entity.kind, id: entity.id });
    for (const { text, ambiguity } of names) {
      const folded = foldName(text);
      if (!/^[\p{L}\p{Nd}]/u.test(folded)) continue;
      const key = ambiguity === "safe" ? folded : `${folded}\n${text}`;
      if (compiled.has(key)) continue;
      compiled.set(key, {
        text,
        folded,
        ambiguity,
        entity: reference,
        otherSenses,
        products: products.map((product) => stripName(foldName(product), folded)),
        writings: [text, text.charAt(0).toUpperCase() + text.slice(1), capitalsOf(text), titleOf(text)],
        small: ambiguity === "safe" ? smallOf(text) : null,
      });
    }
  }
  return [...compiled.values()];
}

function stripName(product: string, name: string): string {
  return product.startsWith(`${name} `) ? product.slice(name.length + 1) : product;
}

/** Builds the table in time linear in the number of names. */
export function buildNameTable(names: readonly CompiledName[]): NameTable {
  const byHash = new Map<number, CompiledName[]>();
  for (const name of names) {
    const hash = hashWord(name.folded, 0);
    const list = byHash.get(hash);
    if (list === undefined) byHash.set(hash, [name]);
    else list.push(name);
  }
  const size = 2 ** Math.ceil(Math.log2(2 * byHash.size + 2));
  const slots = new Int32Array(size);
  const hashes = new Int32Array(size);
  const lists: CompiledName[][] = [];
  for (const [hash, list] of byHash) {
    list.sort((a, b) => b.folded.length - a.folded.length);
    lists.push(list);
    let slot = hash & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = lists.length;
    hashes[slot] = hash;
  }
  return { slots, hashes, lists };
}

const NO_NAMES: readonly CompiledName[] = [];

/** The names whose first word hashes to `hash`, longest first. */
export function namesWithHash(table: NameTable, hash: number): readonly CompiledName[] {
  const { slots, hashes, lists } = table;
  const mask = slots.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const list = slots[slot] ?? 0;
    if (list === 0) return NO_NAMES;
    if (hashes[slot] === hash) return lists[list - 1] ?? NO_NAMES;
  }
}
