import type { Criterion } from "./criterion.ts";

/** The criteria of the fourth principle. */
export const robust: readonly Criterion[] = [
  {
    number: "4.1.2",
    level: "A",
    name: { fr: "Nom, rôle et valeur", en: "Name, Role, Value" },
    standing: "unproven",
    note: {
      fr: "Les champs et boutons sont ceux de HTML ; un curseur dit sa valeur avec son unité. Ce qu’en dit un lecteur d’écran reste à vérifier.",
      en: "Fields and buttons are those of HTML; a slider tells its value with its unit. What a screen reader makes of them remains to be checked.",
    },
    checks: ["axe", "tests/web/keyboard.test.ts"],
  },
  {
    number: "4.1.3",
    level: "AA",
    name: { fr: "Messages d’état", en: "Status Messages" },
    standing: "unproven",
    note: {
      fr: "Le nombre de bonnes réponses, une reprise, une copie, un import et un effacement sont dits dans une région polie ; une erreur de saisie l’est aussitôt. Rien n’a encore été écouté.",
      en: "The number of right answers, a resumed quiz, a copy, an import and a deletion are told in a polite region; a mistake in a field is told at once. None of it has been listened to yet.",
    },
    checks: ["tests/web/keyboard.test.ts", "tests/web/kept.test.ts", "tests/web/progress.test.ts"],
  },
];
