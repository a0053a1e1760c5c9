import { type Finding, findMentionsInSteps, formatOfPath } from "@choosefr/prose";
import type { CheckedFigure, CheckedText, CheckRequest, Span, Verdict } from "../checked-text.ts";
import { guessFormat } from "../guess-format.ts";
import type { Engine } from "./create-engine.ts";
import { createTeller } from "./tell.ts";

/** What was found in a text: as a page shows it, and as the engine told it. */
export interface Check {
  readonly shown: CheckedText;
  readonly findings: readonly Finding[];
}

/** Checks a text in steps that are short whatever its length. */
export function* checkInSteps(engine: Engine, request: CheckRequest): Generator<undefined, Check> {
  const { text, name, language, lang } = request;
  const format = request.format ?? (name === null ? guessFormat(text) : formatOfPath(name));
  const session = engine.checker.open("", { format, ...(language === null ? {} : { language }) });
  const findings = yield* session.readInSteps(text);
  const mentions = yield* findMentionsInSteps(text, format, engine.finder);
  const teller = createTeller(engine.catalogue, lang);
  const lineOf = createLineCounter(text);
  const figures = findings.map(
    (finding): CheckedFigure => ({
      start: finding.start,
      end: finding.end,
      verdict: verdictOf(finding),
      line: lineOf(finding.start),
      said: teller.tell(finding),
      entity: teller.name(finding.entity),
    }),
  );
  yield;
  const names = apartFrom(mentions, figures).map(({ start, end, entity }) => ({
    start,
    end,
    entity: teller.name(entity),
  }));
  return { shown: { format, figures, names, said: teller.said, entities: teller.entities }, findings };
}

function verdictOf({ rule, verdict }: Finding): Verdict {
  return rule === "unread-figure" ? "unread" : verdict;
}

/** Tells the line of offsets that come in order, from 1. */
function createLineCounter(text: string): (offset: number) => number {
  let line = 1;
  let next = text.indexOf("\n");
  return (offset) => {
    while (next !== -1 && next < offset) {
      line += 1;
      next = text.indexOf("\n", next + 1);
    }
    return line;
  };
}

/** Of some spans those that touch none of others; both come in order and apart. */
function apartFrom<One extends Span>(spans: readonly One[], others: readonly Span[]): readonly One[] {
  let next = 0;
  return spans.filter(({ start, end }) => {
    while ((others[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (others[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}
