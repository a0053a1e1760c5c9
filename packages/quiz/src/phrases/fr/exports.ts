import { formatDecimal, NBSP, ofFrenchName } from "@choosefr/model";
import type { ExportPhrases } from "../export-phrases.ts";

export const exportsInFrench: ExportPhrases = {
  title: "Quiz Choose France",
  yes: "Oui",
  no: "Non",
  answerWithNumber: ({ many }) => `Répondez par un nombre ${ofFrenchName(many)}.`,
  answerWithOrganisation: "Écrivez le nom de l’organisation.",
  answerWithPlace: "Écrivez le nom de la commune ou du département.",
  putInOrder: (first, last) => `En haut${NBSP}: ${first}. En bas${NBSP}: ${last}.`,
  givePlaces: (count) => `Donnez à chacun sa place, de 1 à ${count}.`,
  place: (number, end) => (end === null ? String(number) : `${number} (${end})`),
  accepted: (low, high, { many }) =>
    `Nombres acceptés${NBSP}: de ${formatDecimal(low, "fr")} à ${formatDecimal(high, "fr")}${NBSP}${many}.`,
  nearly: (answer) => `Presque. La bonne réponse${NBSP}: ${answer}.`,
  optionByOption: "Réponse par réponse",
  outcome: "Ce que c’est devenu",
  disagreement: "Qui dit quoi",
  sources: "Sources",
  prints: (figure) => `imprime «${NBSP}${figure}${NBSP}»`,
  unknownIndependence: "indépendance inconnue",
  lowGrade: "page de faible qualité",
};
