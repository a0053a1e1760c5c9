import { describeSource, type Language, rankSources } from "@choosefr/model";
import { detectLanguage } from "../language/detect-language.ts";
import type { CitedSource, Judgement } from "../report/remark.ts";
import type { CheckedClaim } from "./facts.ts";
import type { Finding } from "./finding.ts";

/** As many sources as a card shows. */
const MOST_SOURCES = 2;

/** Says what a report says of a finding in a text; `language` is that of its figures, null: told from the text around it. */
export type Judge = (finding: Finding, text: string, language: Language | null) => Judgement;

/** Makes what puts findings by these claims into a report: with the best sources, and with what may stand in the place of a figure. */
export function createJudge(claims: readonly CheckedClaim[]): Judge {
  const cite = createCiter(claims);
  return (finding, text, language) => {
    const { figure, replacement, isSettled, preferred, claims: judgedBy } = finding;
    const { kind, value, valueMax, currency, unit, bound } = figure;
    const told = preferred ?? judgedBy[0] ?? null;
    return {
      start: finding.start,
      end: finding.end,
      rule: finding.rule,
      verdict: finding.verdict,
      reason: finding.reason,
      entity: finding.entity,
      kind: finding.kind,
      figure: { kind, value, valueMax, currency, unit, bound },
      claims: judgedBy,
      preferred,
      message: finding.message,
      explanation: finding.explanation,
      sources: told === null ? [] : cite(told),
      // Where the sources disagree, or some of them leave room for what is written, it is for a person to choose.
      fix:
        replacement === null || !isSettled || finding.verdict !== "contradicts"
          ? null
          : { text: replacement[language ?? detectLanguage(paragraphAround(text, finding))] },
    };
  };
}

/** More than this of a paragraph tells no more of its language. */
const MOST_AROUND = 500;

/** What stands around a figure up to blank lines: a text may change its language from one paragraph to the next. */
function paragraphAround(text: string, { start, end }: Pick<Finding, "start" | "end">): string {
  const before =
    text
      .slice(Math.max(0, start - MOST_AROUND), start)
      .split(/\n[ \t\r]*\n/u)
      .at(-1) ?? "";
  const after = text.slice(end, end + MOST_AROUND).split(/\n[ \t\r]*\n/u)[0] ?? "";
  return before + text.slice(start, end) + after;
}

/** Gives the sources of a claim; they are ranked and put into words once. */
function createCiter(claims: readonly CheckedClaim[]): (claim: string) => readonly CitedSource[] {
  const evidence = new Map(claims.map((claim) => [wholeId(claim), claim.evidence ?? []]));
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

/** The id by which findings name a claim. */
function wholeId({ id, kind }: CheckedClaim): string {
  return id.includes("/") ? id : `${id}/${kind}`;
}
