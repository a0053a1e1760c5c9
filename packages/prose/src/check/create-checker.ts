import type { Catalogue, Language } from "@choosefr/model";
import { foldName } from "@choosefr/model/names";
import type { DocumentReading, ReadingOptions, Silence } from "../document/document.ts";
import { readDocumentInSteps } from "../document/read-document.ts";
import { readPlainInSteps } from "../document/read-plain.ts";
import type { Mention, Region } from "../names/mention.ts";
import { compileNameFinder } from "../names/name-finder.ts";
import type { Context } from "../pairing/context.ts";
import { onlyOf } from "../pairing/pair-block.ts";
import type { Pair } from "../pairing/pair-figures.ts";
import { finish, type Steps } from "../steps.ts";
import { replacementFor } from "./claim-words.ts";
import { chooseTold, toldOf, wordExplanation } from "./explanation.ts";
import { indexFacts } from "./fact-index.ts";
import { type CheckedClaim, type CheckedOrganisation, factsOf, readFacts } from "./facts.ts";
import type { Finding, Rule } from "./finding.ts";
import { judgePair, type PairVerdict } from "./judge-pair.ts";
import { wordMessage } from "./message.ts";
import { type BlockReader, createBlockMemory, createBlockReader, type ReadBlock, type Teller } from "./read-block.ts";

/** What to check by: ours (`factsOf(catalogue)`), or plain objects of your own. */
export interface CheckerOptions {
  /** Organisations and series with their names; where two share a name the first has it. */
  readonly organisations: readonly CheckedOrganisation[];
  readonly claims: readonly CheckedClaim[];
}

/** How to read a text. */
export interface CheckOptions extends ReadingOptions {
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
  readInSteps(text: string): Steps<readonly Finding[]>;
}

/** How much of a text is read in one step. */
const STEP = 20_000;

/** Divides a text of a format: `readDocumentInSteps`, or a reader of fewer formats. */
export type DocumentReader = (text: string, format: string, options: ReadingOptions) => Steps<DocumentReading>;

/** A checker by these claims, compiled once. It brings the readers of all formats into a bundle; `compileChecker` none. */
export function createChecker(options: CheckerOptions): Checker {
  return compileChecker(options, readDocumentInSteps);
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
  readText: DocumentReader = readPlainInSteps,
): Checker {
  const finder = compileNameFinder(organisations);
  const index = indexFacts(organisations, readFacts(claims));
  const names = new Map(organisations.map(({ id, names: [name] }) => [id, textOf(name) ?? id]));
  const idsByName = new Map(
    organisations.flatMap(({ id, names: all }) =>
      [id, ...all].map((name) => [foldName(textOf(name) ?? id), id] as const),
    ),
  );

  const createReader = (options: CheckOptions): BlockReader => {
    const { asOf = null } = options;
    const tellOf: Teller = (pair, text) => {
      const verdict = judgePair(pair, index, asOf);
      return verdict === null ? null : tell(text, pair, verdict, names);
    };
    return createBlockReader(finder, tellOf, options);
  };

  function* checkInSteps(
    text: string,
    { format = "text", comments = false }: CheckOptions,
    read: BlockReader,
  ): Steps<readonly Finding[]> {
    const { blocks, regions, silences } = yield* readText(text, format, { comments });
    const regionsIn = createRegionCursor(regions);
    const contextOf = createContextReader();
    const isSilenced = createSilenceTest(silences, idsByName);
    const findings: Finding[] = [];
    for (let next = 0; next < blocks.length; ) {
      const first = next;
      const end = (blocks[first]?.start ?? 0) + STEP;
      while (next < blocks.length && (blocks[next]?.start ?? end) < end) next += 1;
      // One thing after the other for all blocks of a step: a processor is at its best while it does the same.
      const step = blocks.slice(first, next).map((place) => ({ place, block: read(place, text, regionsIn(place)) }));
      const figured = step.flatMap(({ place, block }) => {
        const context = contextOf(block);
        return block.figures.length === 0 ? [] : [{ place, block, context }];
      });
      yield;
      for (const { block } of figured) block.mentions();
      yield;
      for (const { block, context } of figured) block.pair(context);
      yield;
      for (const { place, block, context } of figured) {
        for (const { finding, subject } of block.tell(context, place.start)) {
          if (!isSilenced(finding, subject)) findings.push(finding);
        }
      }
      if (next < blocks.length) yield;
    }
    return Object.freeze(findings);
  }

  const check = (text: string, options: CheckOptions, read: BlockReader): readonly Finding[] =>
    finish(checkInSteps(text, options, read));

  return {
    check: (text, options = {}) => check(text, options, createReader(options)),
    open: (text, options = {}) => {
      const memory = createBlockMemory(createReader(options));
      let current = text;
      let findings = check(text, options, memory.read);
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
          findings = check(current, options, memory.read);
          return findings;
        },
        *readInSteps(next) {
          yield;
          memory.forget();
          const found = yield* checkInSteps(next, options, memory.read);
          current = next;
          findings = found;
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

/** Tells what of a block is prose, counted from its start; to be asked in the order of the document. */
function createRegionCursor(regions: readonly Region[]): (block: Region) => readonly Region[] {
  let next = 0;
  return ({ start, end }) => {
    const inside: Region[] = [];
    for (; next < regions.length; next += 1) {
      const region = regions[next];
      if (region === undefined || region.start >= end) break;
      if (region.start >= start) inside.push({ start: region.start - start, end: region.end - start });
    }
    return inside;
  };
}

/** Tells what a block takes from those before it; to be asked in the order of the document. */
function createContextReader(): (block: ReadBlock) => Context {
  let heading: Mention | null = null;
  let lead: Mention | null = null;
  return (block) => {
    const { kind } = block;
    const own = kind === "heading" ? onlyOf(block.mentions()) : null;
    if (kind === "heading") heading = fromBefore(own);
    if (kind === "paragraph" || kind === "heading") lead = null;
    const isTerse = kind === "row" || kind === "item" || kind === "heading" || kind === "value";
    const context = { subject: own ?? (isTerse ? (lead ?? heading) : heading), isTerse };
    // "Microsoft annonce :" before a list.
    if (kind === "paragraph" && block.text.trimEnd().endsWith(":")) lead = fromBefore(onlyOf(block.mentions()));
    return context;
  };
}

/** A mention as the blocks after its own see it: before all that stands in them. */
function fromBefore(mention: Mention | null): Mention | null {
  return mention === null ? null : { ...mention, start: -1, end: -1 };
}

/** Tells of figures, in their order, whether a text's author asked to leave them alone. */
function createSilenceTest(
  silences: readonly Silence[],
  idsByName: ReadonlyMap<string, string>,
): (figure: Region, entity: string) => boolean {
  /** How far the silences that have begun reach, by whom they are about. */
  const reaches = new Map<string | null, number>();
  const extend = (entity: string | null, end: number): void => {
    reaches.set(entity, Math.max(end, reaches.get(entity) ?? 0));
  };
  let next = 0;
  return ({ start, end }, entity) => {
    for (; next < silences.length; next += 1) {
      const silence = silences[next];
      if (silence === undefined || silence.start > start) break;
      extend(silence.entity, silence.end);
      const id = silence.entity === null ? undefined : idsByName.get(foldName(silence.entity));
      if (id !== undefined) extend(id, silence.end);
    }
    return [null, entity].some((about) => end <= (reaches.get(about) ?? -1));
  };
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

function tell(
  text: string,
  { figure, subject }: Pair,
  judged: PairVerdict,
  names: ReadonlyMap<string, string>,
): Finding {
  const { preferred, reason, entity, kind, verdict } = judged;
  const name = names.get(subject.entity) ?? entity;
  const written = text.slice(figure.start, figure.end).replaceAll(/\s+/gu, " ");
  const shown = chooseTold(judged, figure);
  const isReplaceable = (verdict === "contradicts" || verdict === "sources_disagree") && preferred !== null;
  return Object.freeze({
    start: figure.start,
    end: figure.end,
    verdict,
    reason,
    rule: figure.value === null ? "unread-figure" : ruleOf(judged),
    entity,
    kind,
    figure,
    claims: Object.freeze(judged.claims.map(({ id }) => id)),
    preferred: preferred?.id ?? null,
    isSettled: judged.isSettled,
    replacement: isReplaceable ? replacementFor(preferred, figure) : null,
    message: Object.freeze(wordMessage({ ...judged, name, written, figure })),
    explanation: Object.freeze(wordExplanation(shown)),
    told: Object.freeze(shown.map((claim) => Object.freeze({ claim: claim.id, words: toldOf(claim) }))),
  });
}
