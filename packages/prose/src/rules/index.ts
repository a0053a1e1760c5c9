import type { Language } from "@choosefr/model";
import type { Rule } from "../check/finding.ts";
import { contradictedCurrency } from "./pages/contradicted-currency.ts";
import { contradictedFigure } from "./pages/contradicted-figure.ts";
import { disputedFigure } from "./pages/disputed-figure.ts";
import { incomparableFigure } from "./pages/incomparable-figure.ts";
import { supportedFigure } from "./pages/supported-figure.ts";
import { unreadFigure } from "./pages/unread-figure.ts";
import { unrecordedFigure } from "./pages/unrecorded-figure.ts";
import type { RuleExample, RuleWords } from "./rule-words.ts";
import { HEADINGS, wordSeverity, wordSilencing } from "./shared-words.ts";

export type { Rule } from "../check/finding.ts";
export type { RuleExample, RuleWords } from "./rule-words.ts";

/** What is said of each rule, in both languages; first those that speak unasked. */
export const rules: Readonly<Record<Rule, RuleWords>> = {
  "contradicted-figure": contradictedFigure,
  "contradicted-currency": contradictedCurrency,
  "disputed-figure": disputedFigure,
  "supported-figure": supportedFigure,
  "incomparable-figure": incomparableFigure,
  "unrecorded-figure": unrecordedFigure,
  "unread-figure": unreadFigure,
};

/** The id of every rule, in the order of `rules`. */
export const ruleIds: readonly Rule[] = Object.keys(rules) as Rule[];

/** Whether a text is the id of a rule. */
export function isRule(text: string): text is Rule {
  return Object.hasOwn(rules, text);
}

/** A line of a page: words, a text that is quoted, or an item of a list. Code in it stands between backticks. */
export interface RuleLine {
  readonly kind: "text" | "quote" | "item";
  readonly text: string;
}

/** A part of a page. */
export interface RuleSection {
  readonly heading: string;
  readonly lines: readonly RuleLine[];
}

/** All about a rule in one language, for whoever writes it in a form of their own. */
export interface RulePage {
  readonly title: string;
  /** What is flagged, in a sentence. */
  readonly gist: string;
  /** Why, an example, a counterexample, the sources, the severity, and how to silence it. */
  readonly sections: readonly RuleSection[];
}

/** All about a rule, part by part. */
export function describeRule(rule: Rule, locale: Language): RulePage {
  const { severity, title, gist, why, example, counterexample, sources } = rules[rule];
  const headings = HEADINGS[locale];
  return {
    title: title[locale],
    gist: gist[locale],
    sections: [
      { heading: headings.why, lines: [{ kind: "text", text: why[locale] }] },
      { heading: headings.example, lines: quote(example, locale) },
      { heading: headings.counterexample, lines: quote(counterexample, locale) },
      { heading: headings.sources, lines: [{ kind: "text", text: sources[locale] }] },
      { heading: headings.severity, lines: [{ kind: "text", text: wordSeverity(rule, severity, locale) }] },
      {
        heading: headings.silencing,
        lines: wordSilencing(rule, severity, locale).map((text) => ({ kind: "item", text })),
      },
    ],
  };
}

function quote({ text, note }: RuleExample, locale: Language): readonly RuleLine[] {
  return [
    { kind: "text", text: note[locale] },
    { kind: "quote", text: text[locale] },
  ];
}

const MARKS: Readonly<Record<RuleLine["kind"], string>> = { text: "", quote: "> ", item: "- " };

/**
 * The page of a rule in Markdown, which ends in a line feed.
 *
 * @example
 * import { writeRulePage } from "@choosefr/prose/rules";
 * writeRulePage("disputed-figure", "en").split("\n")[0]; // => "# Figure on which the sources disagree"
 */
export function writeRulePage(rule: Rule, locale: Language): string {
  const { title, gist, sections } = describeRule(rule, locale);
  const parts = sections.map(
    ({ heading, lines }) => `## ${heading}\n${lines.map(({ kind, text }) => `${MARKS[kind]}${text}\n`).join("")}`,
  );
  return [`# ${title}\n`, `${gist}\n`, ...parts].join("\n");
}

/** The page of a rule in plain words, without any markup, which ends in a line feed. */
export function writeRuleText(rule: Rule, locale: Language): string {
  const { title, gist, sections } = describeRule(rule, locale);
  const parts = sections.map(
    ({ heading, lines }) => `${heading}\n${lines.map(({ text }) => `${text.replaceAll("`", "")}\n`).join("")}`,
  );
  return [`${title}\n`, `${gist.replaceAll("`", "")}\n`, ...parts].join("\n");
}
