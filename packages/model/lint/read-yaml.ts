import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
  type YAMLError,
  type YAMLMap,
} from "yaml";
import { createPositionFinder, type DataFile, nameOfFile, type TextFile } from "./data-file.ts";
import { createFinding, type Finding, type Problem } from "./finding.ts";
import type { RecordKind } from "./record-kind.ts";
import { findUnwantedCharacters } from "./unwanted-characters.ts";

/** The rule that the findings of this module belong to. */
export const PLAIN_YAML = "plain-yaml";

/** A locator in the evidence of a claim is the sixth level; twice as deep is not a record. */
const DEEPEST_LEVEL = 12;
/** A file with more faults than this is not a record with faults; the rest would only bury the other files. */
const MOST_FINDINGS = 20;

/**
 * Parses the text of a file as YAML 1.2 (core schema: dates stay text), and refuses what a reader of the file could
 * not see through: anchors, aliases, tags, directives, several documents, a key that stands twice, tabs, invisible
 * characters. `file` is null if nothing can be read from it. Never throws.
 */
export function readYaml(
  source: TextFile,
  kind: RecordKind,
): { readonly file: DataFile | null; readonly findings: readonly Finding[] } {
  const lines = new LineCounter();
  const document = parse(source.text, lines);
  const findings: Finding[] = [];
  const report = (offset: number, problem: Problem): void => {
    if (findings.length >= MOST_FINDINGS) return;
    const { line, col } = lines.linePos(offset);
    const position = { line: Math.max(line, 1), column: Math.max(col, 1) };
    findings.push(createFinding(PLAIN_YAML, source.path, position, problem));
  };

  for (const { offset, problem } of findUnwantedCharacters(source.text)) report(offset, problem);
  if (document.errors.some(({ code }) => code === "RESOURCE_EXHAUSTION")) {
    report(0, tooDeep("more than the parser can follow"));
    return { file: null, findings };
  }
  for (const error of [...document.errors, ...document.warnings]) {
    if (error.code !== "TAB_AS_INDENT") report(error.pos[0], syntaxProblem(error));
  }
  if (document.directives?.yaml.explicit === true) {
    report(0, { message: "Directives are not used here.", found: "%YAML", suggestion: "Delete the line." });
  }
  if (document.errors.length > 0) return { file: null, findings };
  if (document.contents === null || (isScalar(document.contents) && document.contents.source === "")) {
    report(0, {
      message: "The file is empty.",
      found: "nothing",
      expected: "one record",
      suggestion: "Write the record, or delete the file.",
    });
    return { file: null, findings };
  }
  if (!inspect(document, report)) return { file: null, findings };
  const file: DataFile = {
    ...source,
    kind,
    name: nameOfFile(source.path),
    value: document.toJS({ maxAliasCount: 0 }) as unknown,
    ...createPositionFinder(document, lines),
  };
  return { file, findings };
}

/** Parses a text for editing and gives it back with the edits made, comments kept and lines never folded. */
export function editYaml(text: string, edit: (document: Document.Parsed) => void): string {
  const document = parse(text, new LineCounter());
  edit(document);
  return document.toString({ lineWidth: 0 });
}

/** Keys are compared in `inspect`: the parser's own comparison takes quadratic time. */
function parse(text: string, lineCounter: LineCounter): Document.Parsed {
  return parseDocument(text, {
    lineCounter,
    version: "1.2",
    schema: "core",
    prettyErrors: false,
    uniqueKeys: false,
    stringKeys: true,
    // "silent" would also keep quiet about several documents.
    logLevel: "error",
  });
}

type Report = (offset: number, problem: Problem) => void;

function syntaxProblem(error: YAMLError): Problem {
  if (error.code === "MULTIPLE_DOCS") {
    return {
      message: "The file holds several documents.",
      found: "---",
      expected: "one record",
      suggestion: "Put each record into a file of its own.",
    };
  }
  if (error.code === "TAG_RESOLVE_FAILED") return tagProblem(error.message);
  return {
    message: `The YAML is malformed: ${error.message}.`,
    suggestion:
      "Check the indentation and the quotes from here upwards; a text that contains “: ” or begins with a sign needs quotes.",
  };
}

function tagProblem(found: string): Problem {
  return {
    message: "Tags are not used here.",
    found,
    expected: "a plain value",
    suggestion: "Delete the tag; put a text that looks like a number into quotes.",
  };
}

function tooDeep(found: string): Problem {
  return {
    message: "The values are nested too deeply for a record.",
    found,
    expected: `at most ${DEEPEST_LEVEL} levels`,
  };
}

/** Looks at every node. False if the document cannot be turned into plain data. */
function inspect(document: Document.Parsed, report: Report): boolean {
  let isReadable = true;
  visit(document, (_key, node, ancestors) => {
    const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    if (isAlias(node)) {
      isReadable = false;
      report(offset, {
        message: "Aliases are not used here: each record says everything itself.",
        found: `*${node.source}`,
        suggestion: "Write the value out.",
      });
      return undefined;
    }
    if (isPair(node)) reportEmptyValue(node, report);
    if (!isScalar(node) && !isCollection(node)) return undefined;
    if (node.anchor !== undefined) {
      report(offset, {
        message: "Anchors are not used here: each record says everything itself.",
        found: `&${node.anchor}`,
        suggestion: "Delete the anchor.",
      });
    }
    if (node.tag !== undefined) report(offset, tagProblem(node.tag));
    if (isMap(node)) reportRepeatedKeys(node, report);
    // Pairs stand among the ancestors too: so few of them need no counting.
    if (ancestors.length < DEEPEST_LEVEL) return undefined;
    if (ancestors.filter((ancestor) => isCollection(ancestor)).length < DEEPEST_LEVEL) return undefined;
    isReadable = false;
    report(offset, tooDeep("one more"));
    return visit.BREAK;
  });
  return isReadable;
}

function reportEmptyValue({ key, value }: Pair, report: Report): void {
  if (!isScalar(key) || !(value === null || (isScalar(value) && value.value === null && value.source === ""))) return;
  report(key.range?.[0] ?? 0, {
    message: `The key “${String(key.value)}” has no value.`,
    found: "nothing",
    expected: "a value, or null",
    suggestion: "Write null if it was looked for and is not known.",
  });
}

function reportRepeatedKeys(map: YAMLMap, report: Report): void {
  const seen = new Set<string>();
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (seen.has(name)) {
      report(key.range?.[0] ?? 0, {
        message: `The key “${name}” stands twice.`,
        found: name,
        expected: "each key once",
        suggestion: "Keep one of the two.",
      });
    }
    seen.add(name);
  }
}
