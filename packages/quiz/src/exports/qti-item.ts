import type { Language } from "@choosefr/model";
import type { Question } from "../question.ts";
import { escapeMarkup } from "./markup.ts";
import { writeExplanation, writeStem } from "./question-markup.ts";
import { type Task, type Told, tell } from "./task.ts";
import { wordsIn } from "./words.ts";

/** The parts of an item that depend on what is asked. */
interface ItemParts {
  /** The cardinality and base type of the response. */
  readonly response: string;
  /** The correct response, and the mapping where parts of it earn parts of the mark. */
  readonly key: string;
  readonly body: string;
  /** What gives the mark, and chooses the feedback beside the explanation. */
  readonly rules: string;
  readonly feedback: readonly { readonly identifier: string; readonly text: string }[];
}

/** A question as an assessment item. */
export function writeItem(question: Question, namespace: string): string {
  const { id, locale } = question;
  const told = tell(question);
  const { response, key, body, rules, feedback } = partsOf(told, locale);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<assessmentItem xmlns="${namespace}" identifier="${id}" title="${escapeMarkup(told.stem)}" xml:lang="${locale}" adaptive="false" timeDependent="false">`,
    `<responseDeclaration identifier="RESPONSE" ${response}>${key}</responseDeclaration>`,
    '<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"><defaultValue><value>0</value></defaultValue></outcomeDeclaration>',
    '<outcomeDeclaration identifier="FEEDBACK" cardinality="single" baseType="identifier"/>',
    '<outcomeDeclaration identifier="EXPLANATION" cardinality="single" baseType="identifier"/>',
    `<itemBody>${body}</itemBody>`,
    `<responseProcessing>${rules}${set("EXPLANATION", value("identifier", "told"))}</responseProcessing>`,
    ...feedback.map(({ identifier, text }) => modal("FEEDBACK", identifier, `<p>${escapeMarkup(text)}</p>`)),
    modal("EXPLANATION", "told", writeExplanation(question, "xml:lang")),
    "</assessmentItem>",
    "",
  ].join("\n");
}

function partsOf(told: Told, locale: Language): ItemParts {
  const { stem, task } = told;
  const words = wordsIn(locale);
  switch (task.type) {
    case "choose":
      return writeChoice(stem, task.options);
    case "judge":
      return writeChoice(stem, [
        { text: words.yes, isCorrect: task.isTrue, why: task.why },
        { text: words.no, isCorrect: !task.isTrue, why: task.why },
      ]);
    case "number":
      return writeNumber(told, task, locale);
    case "name":
      return writeName(told, task, locale);
    case "order":
      return writeOrder(stem, task, locale);
    case "pair":
      return writePairs(stem, task);
    default:
      return task satisfies never;
  }
}

function writeChoice(stem: string, options: Extract<Task, { readonly type: "choose" }>["options"]): ItemParts {
  const offered = options.map((option, at) => ({ ...option, identifier: `option-${at + 1}` }));
  return {
    response: 'cardinality="single" baseType="identifier"',
    key: correct(offered.filter(({ isCorrect }) => isCorrect).map(({ identifier }) => identifier)),
    body: interaction(
      "choiceInteraction",
      'shuffle="true" maxChoices="1"',
      stem,
      offered.map(({ identifier, text }) => simpleChoice(identifier, text)).join(""),
    ),
    rules: whole() + set("FEEDBACK", variable("RESPONSE")),
    feedback: offered.map(({ identifier, why }) => ({ identifier, text: why })),
  };
}

function writeNumber(
  told: Told,
  { bands, unit, answer }: Extract<Task, { readonly type: "number" }>,
  locale: Language,
): ItemParts {
  const [right, half] = bands;
  const within = ({ low, high }: typeof right): string =>
    `<and><gte>${variable("RESPONSE")}${value("float", low)}</gte><lte>${variable("RESPONSE")}${value("float", high)}</lte></and>`;
  const field = `${escapeMarkup(unit.sign)}<textEntryInteraction responseIdentifier="RESPONSE" expectedLength="12"/> ${escapeMarkup(unit.many)}`;
  return {
    response: 'cardinality="single" baseType="float"',
    key: correct([String(Number(((right.low + right.high) / 2).toPrecision(12)))]),
    body: `${writeStem(told)}<p>${field}</p>`,
    rules: condition(
      [within(right), set("SCORE", value("float", right.share))],
      [within(half), set("SCORE", value("float", half.share)) + set("FEEDBACK", value("identifier", "nearly"))],
    ),
    feedback: [{ identifier: "nearly", text: wordsIn(locale).nearly(answer) }],
  };
}

function writeName(
  told: Told,
  { names, answer }: Extract<Task, { readonly type: "name" }>,
  locale: Language,
): ItemParts {
  const mapping = names.map(
    ({ text, share }) => `<mapEntry mapKey="${escapeMarkup(text)}" mappedValue="${share}" caseSensitive="false"/>`,
  );
  const hasHalf = names.some(({ share }) => share < 1);
  const isHalf = `<equal toleranceMode="exact">${variable("SCORE")}${value("float", 0.5)}</equal>`;
  return {
    response: 'cardinality="single" baseType="string"',
    key: `${correct(names.slice(0, 1).map(({ text }) => text))}<mapping defaultValue="0">${mapping.join("")}</mapping>`,
    body: `${writeStem(told)}<p><textEntryInteraction responseIdentifier="RESPONSE" expectedLength="40"/></p>`,
    rules: mapped() + (hasHalf ? condition([isHalf, set("FEEDBACK", value("identifier", "nearly"))]) : ""),
    feedback: hasHalf ? [{ identifier: "nearly", text: wordsIn(locale).nearly(answer) }] : [],
  };
}

function writeOrder(
  stem: string,
  { items, ends }: Extract<Task, { readonly type: "order" }>,
  locale: Language,
): ItemParts {
  const offered = items.map((item, at) => ({ ...item, identifier: `item-${at + 1}` }));
  const right = offered.toSorted((a, b) => a.place - b.place);
  return {
    response: 'cardinality="ordered" baseType="identifier"',
    key: correct(right.map(({ identifier }) => identifier)),
    body: interaction(
      "orderInteraction",
      'shuffle="true"',
      stem,
      offered.map(({ identifier, text }) => simpleChoice(identifier, text)).join(""),
      wordsIn(locale).putInOrder(ends.first, ends.last),
    ),
    rules: whole(),
    feedback: [],
  };
}

function writePairs(stem: string, { items, matches }: Extract<Task, { readonly type: "pair" }>): ItemParts {
  const pairs = items.map(({ match }, at) => `item-${at + 1} match-${match + 1}`);
  const choice = (identifier: string, text: string): string =>
    `<simpleAssociableChoice identifier="${identifier}" matchMax="1">${escapeMarkup(text)}</simpleAssociableChoice>`;
  const sets = [
    items.map(({ text }, at) => choice(`item-${at + 1}`, text)),
    matches.map((text, at) => choice(`match-${at + 1}`, text)),
  ];
  const entries = pairs.map((pair, at) => `<mapEntry mapKey="${pair}" mappedValue="${shareOf(at, pairs.length)}"/>`);
  return {
    response: 'cardinality="multiple" baseType="directedPair"',
    key: `${correct(pairs)}<mapping lowerBound="0" upperBound="1" defaultValue="0">${entries.join("")}</mapping>`,
    body: interaction(
      "matchInteraction",
      `shuffle="true" maxAssociations="${items.length}"`,
      stem,
      sets.map((choices) => `<simpleMatchSet>${choices.join("")}</simpleMatchSet>`).join(""),
    ),
    rules: mapped(),
    feedback: [],
  };
}

const PRECISION = 1e6;

/** Equal parts of 1 that add up to it, whatever their number. */
function shareOf(at: number, count: number): number {
  const upTo = (end: number): number => Math.round((end / count) * PRECISION);
  return (upTo(at + 1) - upTo(at)) / PRECISION;
}

function interaction(name: string, attributes: string, stem: string, content: string, instruction?: string): string {
  const more = instruction === undefined ? "" : `<br /><em>${escapeMarkup(instruction)}</em>`;
  return `<${name} responseIdentifier="RESPONSE" ${attributes}><prompt>${escapeMarkup(stem)}${more}</prompt>${content}</${name}>`;
}

function simpleChoice(identifier: string, text: string): string {
  return `<simpleChoice identifier="${identifier}">${escapeMarkup(text)}</simpleChoice>`;
}

function correct(values: readonly string[]): string {
  return `<correctResponse>${values.map((text) => `<value>${escapeMarkup(text)}</value>`).join("")}</correctResponse>`;
}

function modal(outcome: string, identifier: string, markup: string): string {
  return `<modalFeedback outcomeIdentifier="${outcome}" identifier="${identifier}" showHide="show">${markup}</modalFeedback>`;
}

/** The whole mark for the correct response. */
function whole(): string {
  const isCorrect = `<match>${variable("RESPONSE")}<correct identifier="RESPONSE"/></match>`;
  return condition([isCorrect, set("SCORE", value("float", 1))]);
}

/** What the mapping gives; nothing where nothing is answered. */
function mapped(): string {
  return condition([
    `<not><isNull>${variable("RESPONSE")}</isNull></not>`,
    set("SCORE", '<mapResponse identifier="RESPONSE"/>'),
  ]);
}

function condition(...cases: readonly (readonly [test: string, rules: string])[]): string {
  const written = cases.map(([test, rules], at) => {
    const name = at === 0 ? "responseIf" : "responseElseIf";
    return `<${name}>${test}${rules}</${name}>`;
  });
  return `<responseCondition>${written.join("")}</responseCondition>`;
}

function set(outcome: string, expression: string): string {
  return `<setOutcomeValue identifier="${outcome}">${expression}</setOutcomeValue>`;
}

function variable(identifier: string): string {
  return `<variable identifier="${identifier}"/>`;
}

function value(type: "float" | "identifier", content: string | number): string {
  return `<baseValue baseType="${type}">${content}</baseValue>`;
}
