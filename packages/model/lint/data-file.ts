import { basename } from "node:path/posix";
import { type Document, isCollection, isMap, isNode, isScalar, isSeq, type LineCounter, type Pair } from "yaml";
import type { Position } from "./finding.ts";
import type { RecordKind } from "./record-kind.ts";

/** The way to a value inside a record: keys and indexes. */
export type Path = readonly (string | number)[];

/** A file of the data folder as text, not yet parsed. */
export interface TextFile {
  /** Relative to the parent of the data folder, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** A file that is sound YAML; whether it is a sound record is for its schema to say. */
export interface DataFile extends TextFile {
  readonly kind: RecordKind;
  /** The file name without its ending: what the record's id must be. */
  readonly name: string;
  /** What the file holds, as plain data of unknown shape. */
  readonly value: unknown;
  /** Where the value at a path begins; of a path that does not exist, where its nearest parent begins. */
  readonly positionOf: (path: Path) => Position;
  /** Where the key that ends a path begins; as `positionOf` where there is no such key. */
  readonly keyPositionOf: (path: Path) => Position;
}

/** The name of a file without folders and ending. */
export function nameOfFile(path: string): string {
  return basename(path).replace(/\.yml$/u, "");
}

/** Makes the two position finders of a parsed document. */
export function createPositionFinder(
  document: Document.Parsed,
  lines: LineCounter,
): Pick<DataFile, "positionOf" | "keyPositionOf"> {
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  return {
    positionOf: (path) => positionAt(follow(document, path).offset),
    keyPositionOf: (path) => {
      const end = follow(document, path);
      return positionAt(end.isWhole ? end.keyOffset : end.offset);
    },
  };
}

interface PathEnd {
  /** Where the value, or its nearest parent, begins. */
  readonly offset: number;
  readonly keyOffset: number;
  /** Whether the path was followed to its end. */
  readonly isWhole: boolean;
}

function follow(document: Document.Parsed, path: Path): PathEnd {
  let node: unknown = document.contents;
  let offset = offsetOf(node) ?? 0;
  let keyOffset = offset;
  for (const step of path) {
    const pair = isMap(node) ? findPair(node.items, step) : null;
    if (pair) {
      keyOffset = offsetOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === "number" && step < node.items.length) {
      node = node.items[step];
      keyOffset = offsetOf(node) ?? offset;
    } else {
      return { offset, keyOffset, isWhole: false };
    }
    offset = offsetOf(node) ?? keyOffset;
  }
  return { offset, keyOffset, isWhole: true };
}

function findPair(items: readonly Pair[], step: string | number): Pair | null {
  return items.find(({ key }) => isScalar(key) && String(key.value) === String(step)) ?? null;
}

function offsetOf(node: unknown): number | null {
  return isNode(node) && (isScalar(node) || isCollection(node)) ? (node.range?.[0] ?? null) : null;
}
