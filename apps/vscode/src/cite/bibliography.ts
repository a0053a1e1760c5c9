import { citeSource, type Source } from "@choosefr/model";
import { addressOf } from "./inline-citation.ts";
import type { TextInsertion } from "./text-insertion.ts";

/** The form of a bibliography: of BibTeX, or a list of CSL in JSON. */
export type BibliographyForm = "bibtex" | "csl-json";

/** The key by which a bibliography knows a source, and what has to be put into it for that; null where it has it already. */
export interface Entry {
  readonly key: string;
  readonly insertion: TextInsertion | null;
}

/** The names of the bibliographies that a document gives itself, each with its ending; none where it gives none. */
export function bibliographiesOf(text: string): readonly string[] {
  return [...latexBibliographies(text), ...frontMatterBibliographies(text)];
}

function latexBibliographies(text: string): readonly string[] {
  const uncommented = text.replaceAll(/(?<!\\)%.*$/gmu, "");
  const found = uncommented.matchAll(/\\(?:bibliography|addbibresource)(?:\[[^[\]]*\])?\{(?<names>[^{}]*)\}/gu);
  return [...found].flatMap(({ groups }) =>
    (groups?.["names"] ?? "")
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "" && !/[\\#]|:\/\//u.test(name))
      .map((name) => (/\.\w+$/u.test(name) ? name : `${name}.bib`)),
  );
}

function frontMatterBibliographies(text: string): readonly string[] {
  const head = /^---[^\S\n]*\r?\n(?<head>[\s\S]*?)^(?:---|\.\.\.)[^\S\n]*$/mu.exec(text);
  if (head === null || head.index !== 0) return [];
  const value = /^bibliography:(?<value>[^\n]*(?:\n[^\S\n]*-[^\n]*)*)/mu.exec(head.groups?.["head"] ?? "");
  const words = (value?.groups?.["value"] ?? "").split(/[\s,[\]"']+/u);
  return words.filter((word) => /.\.(?:bib|json)$/iu.test(word));
}

/**
 * Where to put a source into a bibliography, after all that is in it: by its id, or by the key under which it stands there
 * already. Null where the text is no bibliography of that form.
 */
export function addToBibliography(text: string, source: Source, form: BibliographyForm): Entry | null {
  return form === "bibtex" ? addToBibtex(text, source) : addToCsl(text, source);
}

function addToBibtex(text: string, source: Source): Entry {
  const known = knownKey(readBibtex(text), source);
  if (known !== null) return { key: known, insertion: null };
  const end = text.trimEnd().length;
  const gap = end === 0 ? "" : "\n\n";
  const entry = `${gap}${citeSource(source, "bibtex", "en")}${end === text.length ? "\n" : ""}`;
  return { key: source.id, insertion: { offset: end, text: entry } };
}

interface Known {
  readonly key: string;
  readonly text: string;
}

function readBibtex(text: string): readonly Known[] {
  const starts = [...text.matchAll(/^[ \t]*@(?!comment|string|preamble)\w+\s*[{(]\s*(?<key>[^\s,{}]+)\s*,/gimu)];
  return starts.map(({ groups, index }, at) => ({
    key: groups?.["key"] ?? "",
    text: text.slice(index, starts[at + 1]?.index),
  }));
}

function addToCsl(text: string, source: Source): Entry | null {
  const end = text.trimEnd().length;
  const item = citeSource(source, "csl-json", "en").replaceAll(/^/gmu, "  ");
  if (end === 0) return { key: source.id, insertion: { offset: 0, text: `[\n${item}\n]\n` } };
  const items = readJson(text);
  if (!Array.isArray(items)) return null;
  const known = knownKey(
    items.filter(isCslItem).map((each) => ({ key: String(each.id), text: JSON.stringify(each) })),
    source,
  );
  if (known !== null) return { key: known, insertion: null };
  const last = text.slice(0, end - 1).trimEnd().length;
  const lead = items.length === 0 ? "\n" : ",\n";
  const isOnOwnLine = text.slice(last, end - 1).includes("\n");
  return { key: source.id, insertion: { offset: last, text: `${lead}${item}${isOnOwnLine ? "" : "\n"}` } };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isCslItem(item: unknown): item is { readonly id: string | number } {
  return typeof item === "object" && item !== null && "id" in item && /^(?:string|number)$/u.test(typeof item.id);
}

function knownKey(entries: readonly Known[], source: Source): string | null {
  const url = addressOf(source);
  const known =
    entries.find(({ key }) => key === source.id) ??
    entries.find(({ text }) => url !== null && (text.includes(`{${url}}`) || text.includes(`"${url}"`)));
  return known?.key ?? null;
}
