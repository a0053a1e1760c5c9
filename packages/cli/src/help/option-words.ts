import type { Language } from "@choosefr/model";
import type { Operand, OptionName } from "../call/grammar.ts";

type Words = Readonly<Record<Language, string>>;

export const OPERAND_WORDS: Readonly<Record<Operand["name"], Words>> = {
  NAME: { fr: "NOM", en: "NAME" },
  INPUT: { fr: "ENTRÉE", en: "INPUT" },
  WHAT: { fr: "QUOI", en: "WHAT" },
  FORMAT: { fr: "FORMAT", en: "FORMAT" },
  SHELL: { fr: "SHELL", en: "SHELL" },
  TOPIC: { fr: "SUJET", en: "TOPIC" },
};

/** What stands for the value of an option. */
export const VALUE_WORDS: Readonly<
  Record<"day" | "number" | "path" | "name" | "text" | "edition" | "sector" | "kind" | "format", Words>
> = {
  day: { fr: "JOUR", en: "DAY" },
  number: { fr: "N", en: "N" },
  path: { fr: "FICHIER", en: "FILE" },
  name: { fr: "NOM", en: "NAME" },
  text: { fr: "MOT", en: "WORD" },
  edition: { fr: "SOMMET", en: "SUMMIT" },
  sector: { fr: "SECTEUR", en: "SECTOR" },
  kind: { fr: "FORME", en: "KIND" },
  format: { fr: "FORMAT", en: "FORMAT" },
};

/** What an option does, by command where commands differ. */
export const OPTION_WORDS: Readonly<Record<Exclude<OptionName, "format">, Words>> & {
  readonly format: { readonly check: Words; readonly list: Words };
} = {
  format: {
    check: {
      fr: "la forme du rapport\u00a0: pretty pour un terminal (par défaut), json, sarif (2.1.0) ou github (annotations d’un workflow)",
      en: "the form of the report: pretty for a terminal (the default), json, sarif (2.1.0) or github (annotations of a workflow)",
    },
    list: {
      fr: "text (par défaut), json, ou ids, un identifiant par ligne",
      en: "text (the default), json, or ids, one id a line",
    },
  },
  "as-of": {
    fr: "juger d’après ce que l’on savait ce jour-là, année-mois-jour",
    en: "judge by what was known on that day, year-month-day",
  },
  "text-lang": {
    fr: "la langue dans laquelle lire les chiffres (par défaut\u00a0: celle que montre chaque texte)",
    en: "the language to read the figures in (by default: the one that each text shows)",
  },
  all: {
    fr: "dire aussi ce qui est confirmé, inconnu ou ne se compare pas (avec --format json)",
    en: "tell also what is confirmed, unknown or not to be compared (with --format json)",
  },
  fix: {
    fr: "écrire le chiffre établi à la place d’un chiffre contredit, là où les sources s’accordent",
    en: "write the established figure in the place of a contradicted one, where the sources agree",
  },
  "fix-dry-run": {
    fr: "montrer ce que --fix écrirait, sous forme de correctif pour patch ou git apply",
    en: "show what --fix would write, as a patch for patch or git apply",
  },
  "max-warnings": {
    fr: "combien d’avertissements admettre avant d’échouer (par défaut\u00a0: 0)",
    en: "how many warnings to admit before failing (by default: 0)",
  },
  quiet: {
    fr: "taire les notes, le bilan et la progression",
    en: "leave out the notes, the summary and the progress",
  },
  "stdin-filename": {
    fr: "le nom du texte lu sur l’entrée standard\u00a0: il donne son format",
    en: "the name of the text that is piped in: it tells its format",
  },
  config: {
    fr: "les réglages (par défaut\u00a0: choosefr.config.json, cherché en remontant les dossiers)",
    en: "the settings (by default: choosefr.config.json, looked for upwards through the folders)",
  },
  out: {
    fr: "le fichier ou le dossier où écrire (par défaut\u00a0: la sortie standard)",
    en: "the file or folder to write to (by default: standard output)",
  },
  length: {
    fr: "combien de questions (par défaut\u00a0: 5, au plus 50)",
    en: "how many questions (by default: 5, at most 50)",
  },
  about: {
    fr: "sur une organisation seulement, par l’un de ses noms",
    en: "on one organisation only, by any of its names",
  },
  edition: {
    fr: "sur un sommet seulement, par son identifiant (choosefr list editions)",
    en: "on one summit only, by its id (choosefr list editions)",
  },
  sector: {
    fr: "sur un secteur seulement, par exemple energy, health ou automotive",
    en: "on one sector only, for instance energy, health or automotive",
  },
  kind: {
    fr: "une forme de question\u00a0: choice, higher-lower, estimate, interval, order, match, typed-name, map ou did-it-happen",
    en: "one kind of question: choice, higher-lower, estimate, interval, order, match, typed-name, map or did-it-happen",
  },
  seed: {
    fr: "le mot dont le quiz est tiré\u00a0: le même mot redonne le même quiz",
    en: "the word that the quiz is drawn from: the same word gives the same quiz again",
  },
  export: {
    fr: "ne pas jouer, mais écrire le quiz pour un autre programme\u00a0: moodle, gift, qti, csv ou anki",
    en: "do not play, but write the quiz for another program: moodle, gift, qti, csv or anki",
  },
  lang: {
    fr: "la langue dans laquelle répondre, fr ou en (par défaut\u00a0: celle du terminal)",
    en: "the language to answer in, fr or en (by default: that of the terminal)",
  },
  help: { fr: "l’aide de la commande", en: "the help of the command" },
  version: { fr: "la version", en: "the version" },
};
