import { readFile } from "node:fs/promises";
import { catalogue, describeSource, type Evidence, type Language, rankSources } from "@choosefr/model";
import type { CheckedClaim, CheckedOrganisation, CheckerOptions, Finding } from "@choosefr/prose";
import { faultOf } from "../files/read-text.ts";
import { DatasetFault, readDataset } from "./dataset.ts";
import type { Checker, CitedSource, Judgement } from "./remark.ts";

/** As many sources as a card shows. */
const MOST_SOURCES = 2;

/** Makes the checker of `@choosefr/prose` for these datasets, the record among them by the name `choosefr`. */
export async function loadChecker(datasets: readonly string[]): Promise<Checker> {
  const { createChecker, detectLanguage, factsOf, formatOfPath } = await import("@choosefr/prose");
  const read = await Promise.all(
    datasets.map(async (path) => (path === "choosefr" ? factsOf(catalogue) : readDatasetFile(path))),
  );
  const organisations = read.flatMap((one): readonly CheckedOrganisation[] => one.organisations);
  const claims = read.flatMap((one): readonly CheckedClaim[] => one.claims);
  const cite = createCiter(new Map(claims.map((claim) => [wholeId(claim), claim.evidence ?? []])));
  const engine = createChecker({ organisations, claims });
  return {
    formatOf: (path) => formatOfPath(path),
    check: (text, { format, language, asOf }) =>
      engine
        .check(text, { format, asOf, ...(language === null ? {} : { language }) })
        .map((finding) => judgementOf(finding, () => language ?? detectLanguage(paragraphAround(text, finding)), cite)),
  };
}

async function readDatasetFile(path: string): Promise<CheckerOptions> {
  try {
    // What an item lacks beyond its id has its usual value.
    return readDataset(path, await readFile(path, "utf8")) as unknown as CheckerOptions;
  } catch (error) {
    if (error instanceof DatasetFault) throw error;
    throw new DatasetFault(path, [{ kind: "unreadable", fault: faultOf(error) }], error);
  }
}

/** The id by which findings name a claim. */
function wholeId({ id, kind }: CheckedClaim): string {
  return id.includes("/") ? id : `${id}/${kind}`;
}

/** More than this of a paragraph tells no more of its language. */
const MOST_AROUND = 500;

/** What stands around a figure up to blank lines: a text may change its language from one paragraph to the next. */
function paragraphAround(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const before =
    text
      .slice(Math.max(0, start - MOST_AROUND), start)
      .split(/\n[ \t\r]*\n/u)
      .at(-1) ?? "";
  const after = text.slice(end, end + MOST_AROUND).split(/\n[ \t\r]*\n/u)[0] ?? "";
  return before + text.slice(start, end) + after;
}

function judgementOf(
  finding: Finding,
  languageOf: () => Language,
  cite: (claim: string) => readonly CitedSource[],
): Judgement {
  const { figure, replacement, isSettled, preferred, claims } = finding;
  const { kind, value, valueMax, currency, unit, bound } = figure;
  const told = preferred ?? claims[0] ?? null;
  return {
    start: finding.start,
    end: finding.end,
    rule: finding.rule,
    verdict: finding.verdict,
    reason: finding.reason,
    entity: finding.entity,
    kind: finding.kind,
    figure: { kind, value, valueMax, currency, unit, bound },
    claims,
    preferred,
    message: finding.message,
    explanation: finding.explanation,
    sources: told === null ? [] : cite(told),
    // Where the sources disagree, or some of them leave room for what is written, it is for a person to choose.
    fix:
      replacement === null || !isSettled || finding.verdict !== "contradicts"
        ? null
        : { text: replacement[languageOf()] },
  };
}

/** Gives the sources of a claim; they are ranked and put into words once. */
function createCiter(evidence: ReadonlyMap<string, readonly Evidence[]>): (claim: string) => readonly CitedSource[] {
  const cited = new Map<string, readonly CitedSource[]>();
  return (claim) => {
    const known = cited.get(claim);
    if (known !== undefined) return known;
    const sources = rankSources(evidence.get(claim) ?? [])
      .slice(0, MOST_SOURCES)
      .map((source) => ({
        name: { fr: describeSource(source, "fr"), en: describeSource(source, "en") },
        url: source.url,
      }));
    cited.set(claim, sources);
    return sources;
  };
}
