import type { Criterion } from "./criterion.ts";

/** The criteria of the third principle. */
export const understandable: readonly Criterion[] = [
  {
    number: "3.1.1",
    level: "A",
    name: { fr: "Langue de la page", en: "Language of Page" },
    standing: "met",
    note: {
      fr: "Chaque page dit sa langue, pages d’erreur comprises.",
      en: "Each page tells its language, error pages included.",
    },
    checks: ["axe", "tests/web/head.test.ts", "tests/web/bad-address.test.ts"],
  },
  {
    number: "3.1.2",
    level: "AA",
    name: { fr: "Langue d’un passage", en: "Language of Parts" },
    standing: "met",
    note: {
      fr: "Un chiffre imprimé et un titre de source portent la langue de leur page.",
      en: "A figure as printed and the title of a source carry the language of their page.",
    },
    checks: ["reading"],
  },
  {
    number: "3.2.1",
    level: "A",
    name: { fr: "Au focus", en: "On Focus" },
    standing: "met",
    note: { fr: "Prendre le focus ne change rien à la page.", en: "Taking the focus changes nothing on the page." },
    checks: ["tests/web/rendering.test.ts", "reading"],
  },
  {
    number: "3.2.2",
    level: "A",
    name: { fr: "À la saisie", en: "On Input" },
    standing: "met",
    note: {
      fr: "Un champ ou une liste n’envoie rien ; seul un bouton le fait.",
      en: "A field or a list sends nothing; only a button does.",
    },
    checks: ["tests/web/keyboard.test.ts", "reading"],
  },
  {
    number: "3.2.3",
    level: "AA",
    name: { fr: "Navigation cohérente", en: "Consistent Navigation" },
    standing: "met",
    note: {
      fr: "En-tête et pied de page sont partout les mêmes, dans le même ordre.",
      en: "Header and footer are the same everywhere, in the same order.",
    },
    checks: ["tests/web/head.test.ts", "reading"],
  },
  {
    number: "3.2.4",
    level: "AA",
    name: { fr: "Identification cohérente", en: "Consistent Identification" },
    standing: "met",
    note: {
      fr: "Un même signe et un même mot disent partout la même chose.",
      en: "One sign and one word say the same thing everywhere.",
    },
    checks: ["reading"],
  },
  {
    number: "3.2.6",
    level: "A",
    name: { fr: "Aide cohérente", en: "Consistent Help" },
    standing: "met",
    note: {
      fr: "« Signaler une erreur » est à la fin de chaque explication ; la méthode et cette page sont dans le pied de page.",
      en: "“Report a mistake” is at the end of each explanation; the method and this page are in the footer.",
    },
    checks: ["reading"],
  },
  {
    number: "3.3.1",
    level: "A",
    name: { fr: "Identification des erreurs", en: "Error Identification" },
    standing: "met",
    note: {
      fr: "Un nombre illisible ou hors de l’axe est signalé par une phrase liée au champ, de même un fichier qui ne vient pas d’ici.",
      en: "A number that cannot be read or is off the line is told in a sentence tied to its field, and so is a file that is none of ours.",
    },
    checks: ["tests/web/keyboard.test.ts", "tests/web/progress.test.ts"],
  },
  {
    number: "3.3.2",
    level: "A",
    name: { fr: "Étiquettes ou instructions", en: "Labels or Instructions" },
    standing: "met",
    note: {
      fr: "Chaque champ a une étiquette, son unité et, s’il le faut, un exemple.",
      en: "Each field has a label, its unit and, where needed, an example.",
    },
    checks: ["axe", "tests/web/keyboard.test.ts"],
  },
  {
    number: "3.3.3",
    level: "AA",
    name: { fr: "Suggestion après une erreur", en: "Error Suggestion" },
    standing: "met",
    note: {
      fr: "La phrase dit quoi écrire : un exemple, ou les deux bouts de l’axe.",
      en: "The sentence says what to write: an example, or both ends of the line.",
    },
    checks: ["tests/web/keyboard.test.ts"],
  },
  {
    number: "3.3.4",
    level: "AA",
    name: {
      fr: "Prévention des erreurs (juridiques, financières, de données)",
      en: "Error Prevention (Legal, Financial, Data)",
    },
    standing: "met",
    note: {
      fr: "Rien n’engage ni ne s’achète. « Tout effacer » demande une confirmation, puis s’annule tant que la page reste ouverte ; la dernière réponse d’une révision se reprend.",
      en: "Nothing binds or is bought. “Delete everything” asks for a confirmation, and can be undone as long as the page is open; the last answer of a review can be taken back.",
    },
    checks: ["tests/web/progress.test.ts", "tests/web/review.test.ts"],
  },
  {
    number: "3.3.7",
    level: "A",
    name: { fr: "Saisie redondante", en: "Redundant Entry" },
    standing: "met",
    note: {
      fr: "Les choix d’un quiz restent dans le formulaire ; un signalement arrive déjà rempli.",
      en: "The choices of a quiz stay in the form; a report comes filled in.",
    },
    checks: ["reading"],
  },
  {
    number: "3.3.8",
    level: "AA",
    name: { fr: "Authentification accessible (minimum)", en: "Accessible Authentication (Minimum)" },
    standing: "absent",
    note: { fr: "Ni compte ni mot de passe.", en: "There is no account and no password." },
    checks: ["reading"],
  },
];
