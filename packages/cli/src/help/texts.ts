import type { Language } from "@choosefr/model";
import type { CommandName, Operand, OptionName } from "../call/grammar.ts";

type Words = Readonly<Record<Language, string>>;

/** What the help says of a command. */
export interface CommandWords {
  /** One line, without a stop. */
  readonly summary: Words;
  /** Paragraphs. */
  readonly description: readonly Words[];
  /** Calls with what they do. */
  readonly examples: readonly (readonly [call: string, what: Words])[];
  readonly exitCodes: Words;
}

export const OPERAND_WORDS: Readonly<Record<Operand["name"], Words>> = {
  NAME: { fr: "NOM", en: "NAME" },
  INPUT: { fr: "ENTRÉE", en: "INPUT" },
  WHAT: { fr: "QUOI", en: "WHAT" },
  FORMAT: { fr: "FORMAT", en: "FORMAT" },
  SHELL: { fr: "SHELL", en: "SHELL" },
  TOPIC: { fr: "SUJET", en: "TOPIC" },
};

/** What stands for the value of an option. */
export const VALUE_WORDS: Readonly<Record<"day" | "number" | "path", Words>> = {
  day: { fr: "JOUR", en: "DAY" },
  number: { fr: "N", en: "N" },
  path: { fr: "FICHIER", en: "FILE" },
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
  lang: {
    fr: "la langue dans laquelle répondre, fr ou en (par défaut\u00a0: celle du terminal)",
    en: "the language to answer in, fr or en (by default: that of the terminal)",
  },
  help: { fr: "l’aide de la commande", en: "the help of the command" },
  version: { fr: "la version", en: "the version" },
};

export const COMMAND_WORDS: Readonly<Record<CommandName, CommandWords>> = {
  check: {
    summary: {
      fr: "vérifie les chiffres d’un texte d’après les sources",
      en: "checks the figures of a text against the sources",
    },
    description: [
      {
        fr: "Lit des textes en français et en anglais, y cherche les montants et les nombres qu’une organisation promet à la France, et signale ceux que les sources enregistrées contredisent. Un texte sans rien à signaler n’affiche rien.",
        en: "Reads texts in French and English, looks for the sums and numbers that an organisation promises to France, and reports those that the recorded sources contradict. A text with nothing to report prints nothing.",
      },
      {
        fr: "Une ENTRÉE est un fichier, un dossier, un motif («\u00a0docs/**/*.md\u00a0», entre guillemets) ou -, l’entrée standard. Sans ENTRÉE, l’entrée standard est lue si quelque chose y arrive. Les dossiers sont parcourus, sauf node_modules et .git\u00a0; les fichiers qui ne sont pas du texte y sont passés sous silence, les liens n’y sont pas suivis.",
        en: 'An INPUT is a file, a folder, a pattern ("docs/**/*.md", quoted) or -, standard input. Without an INPUT, standard input is read if something is piped in. Folders are walked through, except node_modules and .git; files that are no text are passed over there, and links are not followed.',
      },
      {
        fr: "Un chiffre contredit est un avertissement\u00a0; un chiffre sur lequel les sources se contredisent est une note, et ne fait pas échouer la commande. Les réglages changent le poids de chaque règle. Dans un texte, «\u00a0choosefr-ignore-next-line\u00a0» en commentaire fait taire la ligne suivante, «\u00a0choosefr-ignore: amazon\u00a0» une organisation.",
        en: "A contradicted figure is a warning; a figure on which the sources disagree is a note, and does not make the command fail. The settings change what each rule weighs. In a text, “choosefr-ignore-next-line” in a comment silences the next line, “choosefr-ignore: amazon” an organisation.",
      },
      {
        fr: "Réglages, dans choosefr.config.json\u00a0: ignore (motifs de chemins à laisser), lang, textLang, asOf, maxWarnings, datasets («\u00a0choosefr\u00a0» ou des fichiers à vous, avec organisations et claims), rules (error, warning, note ou off par règle). Les options passent avant les réglages. Schéma\u00a0: schema/config.json dans le paquet.",
        en: 'Settings, in choosefr.config.json: ignore (patterns of paths to leave out), lang, textLang, asOf, maxWarnings, datasets ("choosefr" or files of your own, with organisations and claims), rules (error, warning, note or off for each rule). Options come before settings. Schema: schema/config.json in the package.',
      },
      {
        fr: "Couleurs\u00a0: quand le terminal en a\u00a0; NO_COLOR les retire, FORCE_COLOR les impose.",
        en: "Colours: where the terminal has them; NO_COLOR takes them away, FORCE_COLOR puts them in.",
      },
    ],
    examples: [
      ["choosefr check README.md docs", { fr: "un fichier et un dossier", en: "a file and a folder" }],
      ['choosefr check --fix "**/*.md"', { fr: "corriger ce qui est certain", en: "correct what is certain" }],
      [
        "choosefr check --as-of 2024-05-13 article.txt",
        { fr: "juger d’après ce que l’on savait alors", en: "judge by what was known then" },
      ],
      [
        "choosefr check --format sarif . > choosefr.sarif",
        { fr: "pour un outil d’analyse de code", en: "for a code scanning tool" },
      ],
      [
        "pbpaste | choosefr check --stdin-filename billet.md",
        { fr: "un texte qui n’est pas dans un fichier", en: "a text that is in no file" },
      ],
    ],
    exitCodes: {
      fr: "0 rien à signaler, 1 des chiffres sont contredits, 2 appel erroné ou entrée illisible",
      en: "0 nothing to report, 1 figures are contradicted, 2 wrong call or unreadable input",
    },
  },
  show: {
    summary: {
      fr: "ce qui est promis à la France sous un nom, avec les sources",
      en: "what is promised to France under a name, with its sources",
    },
    description: [
      {
        fr: "Le NOM est celui d’une organisation ou d’une série de sommets, l’un de ses autres noms, ou son identifiant. Les accents, les majuscules et les espaces ne comptent pas. Sous un chiffre disputé se lit qui donne un autre chiffre.",
        en: "The NAME is that of an organisation or of a series of summits, another of its names, or its id. Accents, capitals and spaces do not count. Beneath a disputed figure stands who gives another one.",
      },
    ],
    examples: [
      ["choosefr show Amazon", { fr: "une organisation", en: "an organisation" }],
      ["choosefr show mistral ai --lang en", { fr: "en anglais", en: "in English" }],
      ["choosefr show Choose France", { fr: "les sommets, année par année", en: "the summits, year by year" }],
    ],
    exitCodes: { fr: "0 trouvé, 1 rien d’enregistré, 2 appel erroné", en: "0 found, 1 nothing recorded, 2 wrong call" },
  },
  list: {
    summary: {
      fr: "la liste des organisations, des sommets ou des annonces",
      en: "the list of the organisations, summits or announcements",
    },
    description: [
      {
        fr: "Une ligne par fiche\u00a0: son identifiant, son nom, et l’essentiel. Sans QUOI, les organisations.",
        en: "One line a record: its id, its name, and the gist. Without WHAT, the organisations.",
      },
    ],
    examples: [
      ["choosefr list", { fr: "les organisations", en: "the organisations" }],
      ["choosefr list editions", { fr: "les sommets", en: "the summits" }],
      ["choosefr list announcements --format json", { fr: "pour un programme", en: "for a program" }],
    ],
    exitCodes: { fr: "0 fait, 2 appel erroné", en: "0 done, 2 wrong call" },
  },
  export: {
    summary: { fr: "tout ce qui est enregistré, dans un format ouvert", en: "all that is recorded, in an open format" },
    description: [
      {
        fr: "json et jsonld donnent tout\u00a0; csv et parquet les déclarations chiffrées, une par ligne\u00a0; sources-csv et sources-csl les sources\u00a0; changes-json et changes-atom le fil des changements. Les données sont sous Licence Ouverte 2.0.",
        en: "json and jsonld give everything; csv and parquet the claims, one a row; sources-csv and sources-csl the sources; changes-json and changes-atom the feed of changes. The data are under the Licence Ouverte 2.0.",
      },
    ],
    examples: [
      ["choosefr export csv --out claims.csv", { fr: "un fichier", en: "a file" }],
      ["choosefr export json | jq .", { fr: "vers un autre programme", en: "to another program" }],
    ],
    exitCodes: {
      fr: "0 fait, 2 appel erroné ou fichier impossible à écrire",
      en: "0 done, 2 wrong call or file that cannot be written",
    },
  },
  completions: {
    summary: {
      fr: "la complétion de la commande, pour bash, zsh ou fish",
      en: "completion of the command, for bash, zsh or fish",
    },
    description: [
      {
        fr: "Écrit un script pour le shell nommé. bash\u00a0: source <(choosefr completions bash) dans ~/.bashrc. zsh\u00a0: l’enregistrer sous le nom _choosefr dans un dossier de fpath. fish\u00a0: l’enregistrer dans ~/.config/fish/completions/choosefr.fish.",
        en: "Writes a script for the shell that is named. bash: source <(choosefr completions bash) in ~/.bashrc. zsh: save it as _choosefr in a folder of fpath. fish: save it in ~/.config/fish/completions/choosefr.fish.",
      },
    ],
    examples: [["choosefr completions bash", { fr: "le script pour bash", en: "the script for bash" }]],
    exitCodes: { fr: "0 fait, 2 appel erroné", en: "0 done, 2 wrong call" },
  },
  help: {
    summary: { fr: "l’aide sur une commande ou une règle", en: "the help on a command or a rule" },
    description: [
      {
        fr: "Le SUJET est une commande ou une règle de check. Sans SUJET, la liste des commandes. L’aide d’une règle dit ce qu’elle signale et pourquoi, d’après quelles sources, et comment la faire taire.",
        en: "The TOPIC is a command or a rule of check. Without TOPIC, the list of the commands. The help on a rule tells what it flags and why, by which sources, and how to silence it.",
      },
    ],
    examples: [
      ["choosefr help check", { fr: "tout sur check", en: "all about check" }],
      ["choosefr help contradicted-figure", { fr: "tout sur une règle", en: "all about a rule" }],
    ],
    exitCodes: { fr: "0 fait, 2 appel erroné", en: "0 done, 2 wrong call" },
  },
};

/** Words of the help itself. */
type Headings = Readonly<
  Record<
    | "usage"
    | "name"
    | "synopsis"
    | "description"
    | "rules"
    | "options"
    | "exitCodes"
    | "examples"
    | "commands"
    | "shared"
    | "more"
    | "aboutCommand"
    | "aboutRule"
    | "exit"
    | "anyOptions",
    string
  >
>;

export const HEADINGS: Readonly<Record<Language, Headings>> = {
  fr: {
    usage: "Usage\u00a0:",
    name: "NOM",
    synopsis: "SYNOPSIS",
    description: "DESCRIPTION",
    rules: "RÈGLES",
    options: "OPTIONS",
    exitCodes: "CODES DE SORTIE",
    examples: "EXEMPLES",
    commands: "Commandes",
    shared: "Options",
    more: "Tout sur une commande ou une règle\u00a0: choosefr help SUJET",
    aboutCommand: "Tout sur cette commande\u00a0: choosefr help",
    aboutRule: "Tout sur une règle\u00a0: choosefr help RÈGLE",
    exit: "Codes de sortie\u00a0: 0 tout va bien, 1 à signaler ou introuvable, 2 appel erroné",
    anyOptions: "[options]",
  },
  en: {
    usage: "Usage:",
    name: "NAME",
    synopsis: "SYNOPSIS",
    description: "DESCRIPTION",
    rules: "RULES",
    options: "OPTIONS",
    exitCodes: "EXIT CODES",
    examples: "EXAMPLES",
    commands: "Commands",
    shared: "Options",
    more: "All about a command or a rule: choosefr help TOPIC",
    aboutCommand: "All about this command: choosefr help",
    aboutRule: "All about a rule: choosefr help RULE",
    exit: "Exit codes: 0 all is well, 1 something to report or not found, 2 wrong call",
    anyOptions: "[options]",
  },
};
