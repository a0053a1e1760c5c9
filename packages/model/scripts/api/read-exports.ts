// Source of truth: the modules of src/. Output: what an entry point exports, with its docstring.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** One export of an entry point. */
export interface Exported {
  readonly name: string;
  readonly isType: boolean;
  /** What it promises, in Markdown; empty if nothing is said. */
  readonly description: string;
  /** As it is declared, without its body; empty for a type. */
  readonly signature: string;
  /** A module that uses it; null where there is none. */
  readonly example: string | null;
}

const FROM = /^export (?<type>type )?(?:\*|\{(?<names>[^}]*)\}) from "(?<path>\.[^"]+)";/gmu;
const DECLARED =
  /(?:\/\*\*(?<doc>(?:(?!\*\/).)*)\*\/\s*)?^export (?<keyword>function|const|class|interface|type) (?<name>\w+)/gmsu;

type Groups = Readonly<Partial<Record<string, string>>>;

/** What a module exports, its own and what it passes on from others, by name. */
export function readExports(file: string): readonly Exported[] {
  const text = readFileSync(file, "utf8");
  const passedOn = [...text.matchAll(FROM)].flatMap((match) => {
    const { type, names, path = "" }: Groups = match.groups ?? {};
    const all = readExports(join(dirname(file), path));
    if (names === undefined) return all.filter(({ isType }) => isType || type === undefined);
    const wanted = names.split(",").map((name) => name.replace(/\btype\b/u, "").trim());
    return all.filter(({ name }) => wanted.includes(name));
  });
  const own = [...text.matchAll(DECLARED)].map((match) => {
    const { doc = "", keyword = "", name = "" }: Groups = match.groups ?? {};
    const isType = keyword === "type" || keyword === "interface";
    const declared = text.slice(match.index + match[0].length - `${keyword} ${name}`.length);
    return { name, isType, ...readDoc(doc), signature: isType ? "" : signatureOf(declared) };
  });
  return [...own, ...passedOn].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function readDoc(doc: string): Pick<Exported, "description" | "example"> {
  const plain = doc.replaceAll(/^\s*\* ?/gmu, "").trim();
  const [description = "", example] = plain.split(/^@example\n/mu);
  return { description: description.trim(), example: example?.trim() ?? null };
}

/** A declaration up to its body or value: neither is opened before the end of a line or an equals sign. */
function signatureOf(declared: string): string {
  const end = declared.startsWith("const") ? / =[\s]/u : / \{\n/u;
  return declared.slice(0, end.exec(declared)?.index);
}
