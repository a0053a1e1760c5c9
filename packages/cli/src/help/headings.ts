import type { Language } from "@choosefr/model";

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
