import type { AmbiguityPolicy, OtherSense } from "@choosefr/model";
import { foldName } from "@choosefr/model/names";
import { once } from "../once.ts";
import { createWordReader } from "./fold-at.ts";
import { isWordAt } from "./letters.ts";
import type { EntityKind, NamedEntity } from "./mention.ts";
import { OTHER_SENSE_WORDS } from "./vocabulary/other-senses.ts";

/** One name, ready to be compared with a text. */
export interface CompiledName {
  readonly text: string;
  readonly folded: string;
  /** The hash of its first word, and what stands behind that. */
  readonly hash: number;
  readonly rest: string;
  /** Whether it holds no sign that an address, a path or an identifier might hold. */
  readonly isPlain: boolean;
  readonly ambiguity: AmbiguityPolicy;
  readonly entity: string;
  readonly kind: EntityKind;
  readonly otherSenses: readonly OtherSense[];
  /** Whether it is not the first of the entity's names. */
  readonly isSecond: boolean;
  /** Folded products, with the words of the name taken off their front. */
  readonly products: readonly string[];
}

/** Names by the hash of their first word: open addressing, each slot pointing to a list that holds the longest first. */
export interface NameTable {
  readonly slots: Int32Array;
  readonly hashes: Int32Array;
  readonly lists: readonly (readonly CompiledName[])[];
}

const NOTHING: readonly never[] = [];

/** A domain has a small letter behind its full stop, a path one behind its slash; a hyphen, a comma, an "&" is harmless. */
const PLAIN = /^[A-Za-z0-9 -]*$/u;
const SIGNS = once(() => /[./][a-z]|(?!\p{L}|\p{M}|\p{Nd})[^ &,.'\u2018\u2019!()/+-]/u);

/** Compiles every name of every entity. A name without a letter or digit is left out; of two equal ones the first wins. */
export function compileNames(entities: readonly NamedEntity[]): readonly CompiledName[] {
  const compiled = new Map<string, CompiledName>();
  const readWord = createWordReader();
  for (const { id, kind = "organisation", names, otherSenses = NOTHING, products = NOTHING } of entities) {
    // A sense that is not in the vocabulary has no signs to look for.
    const senses = otherSenses.filter((sense) => Object.hasOwn(OTHER_SENSE_WORDS(), sense));
    for (const name of names) {
      const { text, ambiguity = "safe" } = typeof name === "string" ? { text: name } : name;
      const folded = foldName(text);
      if (!isWordAt(folded, 0)) continue;
      const key = ambiguity === "safe" ? folded : `${folded}\n${text}`;
      if (compiled.has(key)) continue;
      const { hash, end } = readWord(folded, 0);
      compiled.set(key, {
        text,
        folded,
        hash,
        rest: folded.slice(end),
        isPlain: PLAIN.test(text) || !SIGNS().test(text),
        ambiguity,
        entity: id,
        kind,
        otherSenses: senses,
        isSecond: name !== names[0],
        products: products.length === 0 ? NOTHING : products.map((product) => stripName(foldName(product), folded)),
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
  const size = 2 ** Math.ceil(Math.log2(2 * names.length + 2));
  const slots = new Int32Array(size);
  const hashes = new Int32Array(size);
  const lists: CompiledName[][] = [];
  for (const name of names) {
    let slot = name.hash & (size - 1);
    while (slots[slot] !== 0 && hashes[slot] !== name.hash) slot = (slot + 1) & (size - 1);
    const list = lists[(slots[slot] ?? 0) - 1];
    if (list === undefined) {
      slots[slot] = lists.push([name]);
      hashes[slot] = name.hash;
    } else list.push(name);
  }
  for (const list of lists) if (list.length > 1) list.sort((a, b) => b.folded.length - a.folded.length);
  return { slots, hashes, lists };
}

/** The names whose first word hashes to `hash`, longest first. */
export function namesWithHash(table: NameTable, hash: number): readonly CompiledName[] {
  const { slots, hashes, lists } = table;
  const mask = slots.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const list = slots[slot] ?? 0;
    if (list === 0) return NOTHING;
    if (hashes[slot] === hash) return lists[list - 1] ?? NOTHING;
  }
}
