import type { Language } from "@choosefr/model";
import type { CommandName } from "../call/grammar.ts";

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

/** What the help says of each command. */
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
  quiz: {
    summary: {
      fr: "un quiz dans le terminal, ou pour un autre programme",
      en: "a quiz in the terminal, or for another program",
    },
    description: [
      {
        fr: "Pose des questions sur les annonces faites à la France, une par une, et dit après chaque réponse ce qui est vrai, qui l’écrit, qui n’est pas d’accord et ce que c’est devenu. Un chiffre suffit pour choisir, un nombre avec ou sans unité pour estimer («\u00a01,2 milliard\u00a0»), les numéros dans l’ordre pour ranger, des lettres pour former des paires, un nom de commune, de département ou de région pour situer.",
        en: "Asks about what was announced to France, one question at a time, and tells after each answer what is true, who writes so, who disagrees and what became of it. A digit chooses, a number with or without its unit estimates (“1.2 billion”), the numbers in order arrange, letters make pairs, the name of a commune, a département or a region finds a place.",
      },
      {
        fr: "? passe une question. Ctrl-C arrête, avec le code de sortie 130\u00a0; la fin de l’entrée arrête aussi, sans erreur. Sans terminal, les réponses se lisent sur l’entrée standard, une par ligne.",
        en: "? passes over a question. Ctrl-C stops, with exit code 130; the end of the input stops too, without error. Without a terminal, answers are read from standard input, one a line.",
      },
      {
        fr: "Les points d’une estimation suivent sa justesse, ceux d’une certitude la règle de Brier, ceux d’une fourchette sa largeur et sa justesse\u00a0: ils peuvent être négatifs.",
        en: "The points of an estimate go by its closeness, those of a confidence by the rule of Brier, those of an interval by its width and its closeness: they may be negative.",
      },
    ],
    examples: [
      ["choosefr quiz", { fr: "cinq questions", en: "five questions" }],
      ["choosefr quiz --length 10 --lang en", { fr: "dix, en anglais", en: "ten, in English" }],
      ["choosefr quiz --about Microsoft", { fr: "sur une organisation", en: "on one organisation" }],
      [
        "choosefr quiz --edition choose-france-2024 --kind estimate",
        { fr: "des nombres à estimer, sur un sommet", en: "numbers to estimate, on one summit" },
      ],
      [
        "choosefr quiz --seed lundi --export moodle --out quiz.xml",
        { fr: "le même quiz pour Moodle", en: "the same quiz for Moodle" },
      ],
    ],
    exitCodes: {
      fr: "0 fini, 1 rien à demander, 2 appel erroné ou fichier impossible à écrire, 130 interrompu",
      en: "0 finished, 1 nothing to ask, 2 wrong call or file that cannot be written, 130 interrupted",
    },
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
