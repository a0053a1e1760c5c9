import type { Question } from "../src/question.ts";

/** A text of a question that a person reads, with where it stands. */
export interface ItemText {
  readonly where: string;
  readonly text: string;
}

/** Every text of a question that is our own: what is quoted from sources (titles, printed figures) is not among them. */
export function textsOf(question: Question): readonly ItemText[] {
  const { answer, meaning, scale, outcome, value } = question.explanation;
  const explained = { answer, meaning, scale, outcome, value };
  return [
    { where: "stem", text: question.stem },
    ...partsOf(question),
    ...Object.entries(explained).flatMap(([name, text]) =>
      text === null || text === "" ? [] : [{ where: `explanation.${name}`, text }],
    ),
    ...question.explanation.disagreement.map((text, index) => ({ where: `explanation.disagreement[${index}]`, text })),
  ];
}

function partsOf(question: Question): readonly ItemText[] {
  switch (question.kind) {
    case "choice":
    case "higher-lower":
      return question.options.flatMap(({ text, why }, index) => [
        { where: `options[${index}]`, text },
        { where: `options[${index}].why`, text: why },
      ]);
    case "order":
      return [
        { where: "ends.first", text: question.ends.first },
        { where: "ends.last", text: question.ends.last },
        ...question.items.flatMap(({ text, figure }, index) => [
          { where: `items[${index}]`, text },
          { where: `items[${index}].figure`, text: figure },
        ]),
      ];
    case "match":
      return [
        ...question.items.flatMap(({ text, why }, index) => [
          { where: `items[${index}]`, text },
          { where: `items[${index}].why`, text: why },
        ]),
        ...question.matches.map((text, index) => ({ where: `matches[${index}]`, text })),
      ];
    case "estimate":
    case "interval":
    case "typed-name":
    case "map":
    case "did-it-happen":
      return [{ where: "answerText", text: question.answerText }];
    default:
      return question satisfies never;
  }
}
