import type { ExplainedSource, Question } from "../question.ts";
import { escapeMarkup } from "./markup.ts";
import type { Told } from "./task.ts";
import { wordsIn } from "./words.ts";

/** How a language is told of an element: HTML and XML have an attribute each. */
export type LanguageAttribute = "lang" | "xml:lang";

/** The stem of a question, and what to do where it leaves that open. */
export function writeStem({ stem, instruction }: Pick<Told, "stem" | "instruction">): string {
  return [
    paragraph(escapeMarkup(stem)),
    ...(instruction === null ? [] : [paragraph(`<em>${escapeMarkup(instruction)}</em>`)]),
  ].join("");
}

/**
 * The explanation of a question in elements that HTML and XML both have: what is true, the figure as printed, the sense of
 * scale, what became of it, who says what, why pairs belong together, and each source with its date and address.
 */
export function writeExplanation(question: Question, attribute: LanguageAttribute): string {
  const { explanation, locale } = question;
  const words = wordsIn(locale);
  const { answer, figure, value, meaning, scale, outcome, disagreement, sources } = explanation;
  const printed = figure === null ? null : inLanguage(escapeMarkup(figure.text), figure.language, locale, attribute);
  const isForeign = figure !== null && figure.language !== locale;
  const hero = strong(printed === null || isForeign ? escapeMarkup(value) : printed);
  const whys = question.kind === "match" ? question.items.map(({ why }) => escapeMarkup(why)) : [];
  return [
    paragraph(escapeMarkup(answer)),
    paragraph(`${hero}${isForeign ? ` (${printed})` : ""}<br />${escapeMarkup(meaning)}`),
    ...(scale === null ? [] : [paragraph(escapeMarkup(scale))]),
    ...(outcome === null ? [] : [paragraph(headed(words.outcome, escapeMarkup(outcome), locale))]),
    ...list(words.optionByOption, whys, locale),
    ...list(words.disagreement, disagreement.map(escapeMarkup), locale),
    ...list(
      words.sources,
      sources.map((source) => writeSource(source, question, attribute)),
      locale,
    ),
  ].join("");
}

function writeSource(source: ExplainedSource, { locale, explanation }: Question, attribute: LanguageAttribute): string {
  const { name, date, title, language, url, figure, caveats } = source;
  const words = wordsIn(locale);
  const inOwn = (text: string): string => inLanguage(escapeMarkup(text), language, locale, attribute);
  return [
    url === null || !/^https?:\/\//u.test(url)
      ? escapeMarkup(name)
      : `<a href="${escapeMarkup(url)}">${escapeMarkup(name)}</a>`,
    ...(date === null ? [] : [escapeMarkup(date)]),
    ...(title === null ? [] : [`<em>${inOwn(title)}</em>`]),
    ...(figure === null || figure === explanation.figure?.text ? [] : [escapeMarkup(words.prints(figure))]),
    ...caveats.map((caveat) => (caveat === "low-grade" ? words.lowGrade : words.unknownIndependence)),
  ].join(", ");
}

function paragraph(markup: string): string {
  return `<p>${markup}</p>`;
}

function strong(markup: string): string {
  return `<strong>${markup}</strong>`;
}

function list(heading: string, items: readonly string[], locale: Question["locale"]): readonly string[] {
  if (items.length === 0) return [];
  return [paragraph(headed(heading, "", locale)), `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`];
}

function headed(heading: string, markup: string, locale: Question["locale"]): string {
  return `${strong(`${heading}${locale === "fr" ? "\u00a0:" : ":"}`)}${markup === "" ? "" : ` ${markup}`}`;
}

function inLanguage(
  markup: string,
  language: string,
  locale: Question["locale"],
  attribute: LanguageAttribute,
): string {
  return language === locale ? markup : `<span ${attribute}="${escapeMarkup(language)}">${markup}</span>`;
}
