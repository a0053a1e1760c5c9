import type { Catalogue, Language } from "@choosefr/model";
import { foldName } from "@choosefr/model/names";
import type { DocumentReading, Silence } from "../document/document.ts";
import { readDocument } from "../document/read-document.ts";
import { readPlain } from "../document/read-plain.ts";
import type { Mention, Region } from "../names/mention.ts";
import { compileNameFinder } from "../names/name-finder.ts";
import { foldText } from "../pairing/fold-text.ts";
import { type Context, type Pair, pairFigures } from "../pairing/pair-figures.ts";
import { type Sentence, splitSentences } from "../pairing/sentence.ts";
import { type CheckedClaim, type CheckedOrganisation, type Fact, factsOf, readFacts } from "./facts.ts";
import type { Finding, Rule } from "./finding.ts";
import { type FactIndex, judgePair, type PairVerdict } from "./judge-pair.ts";
import { type BlockMemory, createBlockMemory, type ReadBlock } from "./read-block.ts";
import { replacementFor, wordExplanation, wordMessage } from "./words.ts";

/** What to check by: ours (`factsOf(catalogue)`), or plain objects of your own. */
export interface CheckerOptions {
  /** Organisations and series with their names; where two share a name the first has it. */
  readonly organisations: readonly CheckedOrganisation[];
  readonly claims: readonly CheckedClaim[];
}

/** How to read a text. */
export interface CheckOptions {
  /** The language of the figures; told from the text if left out. */
  readonly language?: Language;
  /** An editor's id of a language, or text, markdown, html, latex, rst, asciidoc, csv, yaml, json; plain text if left out. */
  readonly format?: string;
  /** Judge by what was known on that day (ISO 8601): claims that were printed later do not count. */
  readonly asOf?: string | null;
}

/** Checks texts. It keeps nothing of a text from one call of `check` to the next, and never throws on a text. */
export interface Checker {
  /** What the claims say of each figure that states a pledge of someone, or a total of an edition; in order, apart. */
  check(text: string, options?: CheckOptions): readonly Finding[];
  /** Opens a text that will be edited. */
  open(text: string, options?: CheckOptions): CheckSession;
}

/** Replaces what stands from `start` to `end`, offsets of the text before the edit, by `text`. */
export interface Edit extends Region {
  readonly text: string;
}

/** A text that is edited: only the blocks that an edit touches are read again. */
export interface CheckSession {
  readonly text: string;
  /** The same as a `check` of the whole text gives. */
  readonly findings: readonly Finding[];
  /** How many blocks were read for the findings as they are now; those kept from before do not count. */
  readonly blocksRead: number;
  /** Applies edits one after the other, each on what the one before left; offsets outside the text mean its ends. */
  edit(edits: readonly Edit[]): readonly Finding[];
  /**
   * Takes another text for this one, in steps that are short whatever the text's length, and gives its findings at the end.
   * What is left unfinished changes nothing but what is remembered.
   */
  readInSteps(text: string): Generator<undefined, readonly Finding[]>;
}

/** Divides a text of a format: `readDocument`, or a reader of fewer formats. */
export type DocumentReader = (text: string, format: string) => DocumentReading;

/** A checker by these claims, compiled once. It brings the readers of all formats into a bundle; `compileChecker` none. */
export function createChecker(options: CheckerOptions): Checker {
  return compileChecker(options, readDocument);
}

/**
 * A checker by these claims, compiled once, which divides texts by a reader of your own; without one every text is plain.
 *
 * @example
 * import { compileChecker } from "@choosefr/prose";
 * const checker = compileChecker({ organisations: [{ id: "zorg", names: ["Zorg"] }], claims: [] });
 * checker.check("Zorg investit 3 millions d’euros.")[0]?.verdict; // => "unknown"
 */
export function compileChecker(
  { organisations, claims }: CheckerOptions,
  readText: DocumentReader = readPlain,
): Checker {
  const finder = compileNameFinder(organisations);
  const index = indexFacts(organisations, readFacts(claims));
  const names = new Map(organisations.map(({ id, names: [name] }) => [id, textOf(name) ?? id]));
  const idsByName = new Map(
    organisations.flatMap(({ id, names: all }) =>
      [id, ...all].map((name) => [foldName(textOf(name) ?? id), id] as const),
    ),
  );

  const read = (text: string, options: CheckOptions, memory: BlockMemory): readonly Finding[] => {
    const { format = "text", asOf = null } = options;
    const reading = readText(text, format);
    const blocks = reading.blocks.map((block) => memory.read(block, text, reading.regions));
    const findings = pairBlocks(blocks)
      .filter(({ figure, subject }) => !isSilenced(reading.silences, figure, subject.entity, idsByName))
      .flatMap((pair): readonly Finding[] => {
        const verdict = judgePair(pair, index, asOf);
        return verdict === null ? [] : [tell(text, pair, verdict, names.get(pair.subject.entity) ?? verdict.entity)];
      });
    return Object.freeze(findings);
  };

  return {
    check: (text, options = {}) => read(text, options, createBlockMemory(finder, options)),
    open: (text, options = {}) => {
      const memory = createBlockMemory(finder, options);
      let current = text;
      let findings = read(text, options, memory);
      return {
        get text() {
          return current;
        },
        get findings() {
          return findings;
        },
        get blocksRead() {
          return memory.blocksRead;
        },
        edit: (edits) => {
          current = edits.reduce(applyEdit, current);
          memory.forget();
          findings = read(current, options, memory);
          return findings;
        },
        *readInSteps(next) {
          yield;
          current = next;
          memory.forget();
          findings = read(current, options, memory);
          return findings;
        },
      };
    },
  };
}

function applyEdit(text: string, { start, end, text: inserted }: Edit): string {
  return text.slice(0, Math.max(0, start)) + inserted + text.slice(Math.max(0, start, end));
}

/** A checker by a whole record. */
export function createRecordChecker(catalogue: Catalogue): Checker {
  return createChecker(factsOf(catalogue));
}

function textOf(name: CheckedOrganisation["names"][number] | undefined): string | undefined {
  return typeof name === "string" ? name : name?.text;
}

function indexFacts(organisations: readonly CheckedOrganisation[], facts: readonly Fact[]): FactIndex {
  const byOrganisation = new Map<string, Fact[]>();
  const bySeries = new Map<string, Fact[]>();
  const add = (map: Map<string, Fact[]>, key: string, fact: Fact): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [fact]);
    else known.push(fact);
  };
  for (const fact of facts) {
    for (const id of fact.organisations) add(byOrganisation, id, fact);
    if (fact.total !== null) add(bySeries, fact.total.series, fact);
  }
  const related = new Map<string, Set<string>>();
  const relate = (a: string, b: string): void => {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      related.set(from, (related.get(from) ?? new Set()).add(to));
    }
  };
  for (const { id, parents = [], members = [] } of organisations) {
    for (const other of [...parents, ...members]) relate(id, other);
  }
  return {
    ofOrganisation: (id) => {
      const own = byOrganisation.get(id) ?? [];
      const others = [...(related.get(id) ?? [])].flatMap((other) => byOrganisation.get(other) ?? []);
      return { own, related: [...new Set([...own, ...others])] };
    },
    ofSeries: (id) => bySeries.get(id) ?? [],
  };
}

/** The figures of a document with whose they are, block by block. */
function pairBlocks(blocks: readonly ReadBlock[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let heading: Mention | null = null;
  let lead: Mention | null = null;
  for (const block of blocks) {
    const { kind } = block;
    if (kind === "heading") heading = onlyOf(block.mentions());
    if (kind === "paragraph" || kind === "heading") lead = null;
    const isTerse = kind === "row" || kind === "item" || kind === "heading" || kind === "value";
    if (block.figures.length > 0) {
      pairs.push(...pairBlock(block, { subject: isTerse ? (lead ?? heading) : heading, isTerse }));
    }
    // "Microsoft annonce :" before a list.
    if (kind === "paragraph" && block.text.trimEnd().endsWith(":")) lead = onlyOf(block.mentions());
  }
  return pairs;
}

function pairBlock(block: ReadBlock, context: Context): readonly Pair[] {
  const { start: offset, text, figures } = block;
  const mentions = block.mentions();
  const pairs: Pair[] = [];
  let { subject } = context;
  let isAfterLabel = false;
  const whole = { start: 0, end: text.length };
  for (const { start, end } of block.kind === "row" ? [whole] : splitSentences(text, whole)) {
    const isInside = (span: Region) => span.start >= offset + start && span.end <= offset + end;
    const sentence: Sentence = {
      start: offset + start,
      end: offset + end,
      folded: foldText(text.slice(start, end)),
      text: text.slice(start, end),
      figures: figures.filter(isInside),
      mentions: mentions.filter(isInside),
    };
    pairs.push(...pairFigures(sentence, { subject, isTerse: context.isTerse || isAfterLabel }));
    const named = sentence.mentions.filter(({ kind }) => kind === "organisation");
    const [label] = named;
    // "Point 3 – Toyota." before "300 M€ confirmés".
    isAfterLabel =
      label !== undefined &&
      named.length === 1 &&
      sentence.end - sentence.start < LONGEST_LABEL &&
      /^\W*$/u.test(sentence.folded.slice(label.end - sentence.start));
    if (named.length > 0) subject = onlyOf(sentence.mentions) ?? named[0] ?? null;
  }
  return pairs;
}

const LONGEST_LABEL = 50;

/** The one organisation that is named; null where none or several are. */
function onlyOf(mentions: readonly Mention[]): Mention | null {
  const named = mentions.filter(({ kind }) => kind === "organisation");
  return new Set(named.map(({ entity }) => entity)).size === 1 ? (named[0] ?? null) : null;
}

function isSilenced(
  silences: readonly Silence[],
  { start, end }: Region,
  entity: string,
  idsByName: ReadonlyMap<string, string>,
): boolean {
  return silences.some(
    (silence) =>
      silence.start <= start &&
      end <= silence.end &&
      (silence.entity === null || silence.entity === entity || idsByName.get(foldName(silence.entity)) === entity),
  );
}

function ruleOf({ verdict, reason }: PairVerdict): Rule {
  switch (verdict) {
    case "contradicts":
      return reason === "currency" ? "contradicted-currency" : "contradicted-figure";
    case "sources_disagree":
      return "disputed-figure";
    case "agrees":
      return "supported-figure";
    case "not_comparable":
      return reason === "vague" ? "unread-figure" : "incomparable-figure";
    case "unknown":
      return "unrecorded-figure";
    default:
      return verdict satisfies never;
  }
}

function tell(text: string, { figure }: Pair, verdict: PairVerdict, name: string): Finding {
  const { preferred, reason, entity, kind } = verdict;
  const written = text.slice(figure.start, figure.end).replaceAll(/\s+/gu, " ");
  const isReplaceable = verdict.verdict === "contradicts" && preferred !== null;
  return Object.freeze({
    start: figure.start,
    end: figure.end,
    verdict: verdict.verdict,
    reason,
    rule: figure.value === null ? "unread-figure" : ruleOf(verdict),
    entity,
    kind,
    figure,
    claims: Object.freeze(verdict.claims.map(({ id }) => id)),
    preferred: preferred?.id ?? null,
    isSettled: verdict.isSettled,
    replacement: isReplaceable
      ? Object.freeze({ fr: replacementFor(preferred, "fr"), en: replacementFor(preferred, "en") })
      : null,
    message: Object.freeze(wordMessage({ ...verdict, name, written })),
    explanation: Object.freeze(wordExplanation(verdict)),
  });
}
