import { formatDecimal, formatInteger, type Language } from "@choosefr/model";
import type { Answer, ExplainedSource, Question } from "@choosefr/quiz";
import { distanceKm, scoreAnswer } from "@choosefr/quiz/score";
import { judge } from "@choosefr/quiz/verdict";
import type { Page } from "./page.ts";
import type { Words } from "./words/words.ts";

const INDENT = 2;
/** More sources than these are counted, not named. */
const MOST_SOURCES = 2;

const SIGNS = { right: "✓", close: "≈", wrong: "✗", skipped: "–" } as const;
const COLOURS = { right: "green", close: "yellow", wrong: "red", skipped: "cyan" } as const;

/** What becomes of an answer, what is true, and who says so. */
export function writeAnswer(question: Question, answer: Answer, page: Page, words: Words, locale: Language): string {
  return `\n${writeVerdict(question, answer, page, words, locale)}${writeExplanation(question, page, words)}`;
}

function writeVerdict(question: Question, answer: Answer, page: Page, words: Words, locale: Language): string {
  const verdict = "isSkipped" in answer ? "skipped" : judge(question, answer);
  const { points } = scoreAnswer(question, answer);
  const isPartial = verdict !== "skipped" && points !== 0 && points !== 1;
  const details = [
    words.verdict[verdict],
    ...(isPartial ? [words.worth(formatPoints(points, locale))] : []),
    ...describeDistance(question, answer, words, locale),
  ];
  const label = page.paint([COLOURS[verdict], "bold"], `${SIGNS[verdict]} `);
  return page.paragraph(`${SIGNS[verdict]} ${details.join(", ")}`).replace(`${SIGNS[verdict]} `, label);
}

/** How far a point on the map is from the nearest right place. */
function describeDistance(question: Question, answer: Answer, words: Words, locale: Language): readonly string[] {
  if (question.kind !== "map" || !("point" in answer)) return [];
  const [nearest] = question.sites
    .map((site) => ({ site, km: distanceKm(site, answer.point) }))
    .toSorted((a, b) => a.km - b.km);
  const km = Math.round(nearest?.km ?? 0);
  return nearest === undefined || km === 0 ? [] : [words.distance(formatInteger(km, locale), nearest.site.name)];
}

/** Points with two decimals, and a minus where an interval earns one. */
export function formatPoints(points: number, locale: Language): string {
  const size = formatDecimal(Math.abs(points), locale);
  return points < 0 && size !== "0" ? `−${size}` : size;
}

function writeExplanation(question: Question, page: Page, words: Words): string {
  const { answer, figure, value, meaning, scale, outcome, disagreement, sources } = question.explanation;
  const hero =
    figure === null ? value : figure.language === question.locale ? figure.text : `${value} (${figure.text})`;
  const list = (heading: string, items: readonly string[]): string =>
    items.length === 0
      ? ""
      : page.paragraph(heading, INDENT) + items.map((item) => page.item("- ", item, 2 * INDENT)).join("");
  return [
    page.paragraph(answer, INDENT, "bold"),
    page.paragraph(`${hero} · ${meaning}`, INDENT),
    scale === null ? "" : page.paragraph(scale, INDENT),
    outcome === null ? "" : page.paragraph(`${words.outcome} ${outcome}`, INDENT),
    list(words.optionByOption, reasonsOf(question)),
    list(words.disagreement, disagreement),
    writeSources(sources, figure?.text ?? null, page, words),
  ].join("");
}

/** Why each option is right or wrong. */
function reasonsOf(question: Question): readonly string[] {
  switch (question.kind) {
    case "choice":
    case "higher-lower":
      return question.options.map(
        ({ text, isCorrect, why }) => `${isCorrect ? SIGNS.right : SIGNS.wrong} ${text} · ${why}`,
      );
    case "match":
    case "order":
    case "estimate":
    case "interval":
    case "typed-name":
    case "map":
    case "did-it-happen":
      return [];
    default:
      return question satisfies never;
  }
}

function writeSources(sources: readonly ExplainedSource[], printed: string | null, page: Page, words: Words): string {
  if (sources.length === 0) return "";
  const named = sources.slice(0, MOST_SOURCES).map(({ name, date, title, url, figure, caveats }) => {
    const parts = [
      name,
      date,
      title,
      figure === null || figure === printed ? null : words.prints(figure),
      ...caveats.map((caveat) => words.caveats[caveat]),
    ];
    const told = page.item("- ", parts.filter((part) => part !== null).join(", "), 2 * INDENT);
    return url === null ? told : `${told}${page.paragraph(url, 3 * INDENT, "dim")}`;
  });
  const others = sources.length - named.length;
  const rest = others === 0 ? "" : page.paragraph(words.more(others), 3 * INDENT);
  return `${page.paragraph(words.sources(sources.length), INDENT)}${named.join("")}${rest}`;
}
