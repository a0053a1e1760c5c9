import { formatDecimal, NBSP } from "@choosefr/model";
import type { ExportPhrases } from "../export-phrases.ts";

export const exportsInEnglish: ExportPhrases = {
  title: "Choose France quiz",
  yes: "Yes",
  no: "No",
  answerWithNumber: ({ sign, many }) =>
    sign === "" ? `Answer with a number of ${many}.` : `Answer with a number, in ${sign} ${many}.`,
  answerWithOrganisation: "Write the name of the organisation.",
  answerWithPlace: "Write the name of the commune or of its département.",
  putInOrder: (first, last) => `At the top: ${first}. At the bottom: ${last}.`,
  givePlaces: (count) => `Give each its place, from 1 to ${count}.`,
  place: (number, end) => (end === null ? String(number) : `${number} (${end})`),
  accepted: (low, high, { sign, many }) =>
    `Numbers accepted: from ${sign}${formatDecimal(low, "en")} to ${sign}${formatDecimal(high, "en")}${NBSP}${many}.`,
  nearly: (answer) => `Nearly. The right answer: ${answer}.`,
  optionByOption: "Answer by answer",
  outcome: "What became of it",
  disagreement: "Who says what",
  sources: "Sources",
  prints: (figure) => `prints “${figure}”`,
  unknownIndependence: "independence unknown",
  lowGrade: "low-quality page",
};
