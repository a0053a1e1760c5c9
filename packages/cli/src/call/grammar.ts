import { type EditionId, editionIds } from "@choosefr/model";
import { ruleIds } from "@choosefr/prose/rules";
import type { QuestionKind, Sector } from "@choosefr/quiz";
import type { QuizExportFormat } from "@choosefr/quiz/exports";

/** What may follow an option; a flag stands alone. */
export type OptionValue =
  | { readonly kind: "flag" | "day" | "number" | "path" | "name" | "text" }
  | {
      readonly kind: "choice";
      readonly choices: readonly string[];
      /** What stands for them in the help, where they are too many for a line. */
      readonly word?: "edition" | "sector" | "kind" | "format";
    };

/** An option of a command; what it does is told in `help/option-words.ts`. */
export interface Option {
  readonly name: OptionName;
  readonly short: string | null;
  readonly value: OptionValue;
}

/** What may follow a command. */
export interface Operand {
  readonly name: "NAME" | "INPUT" | "WHAT" | "FORMAT" | "SHELL" | "TOPIC";
  /** Null: any text. */
  readonly choices: readonly string[] | null;
  readonly isNeeded: boolean;
  readonly isRepeated: boolean;
}

/** A command: everything about its call but the words. Reading, help and completions come from here. */
export interface Command {
  readonly name: CommandName;
  readonly operand: Operand | null;
  /** In the order of the help, without those that every command takes. */
  readonly options: readonly Option[];
}

export type OptionName =
  | "format"
  | "as-of"
  | "text-lang"
  | "all"
  | "fix"
  | "fix-dry-run"
  | "max-warnings"
  | "quiet"
  | "stdin-filename"
  | "config"
  | "out"
  | "length"
  | "seed"
  | "about"
  | "edition"
  | "sector"
  | "kind"
  | "export"
  | "lang"
  | "help"
  | "version";

export type CommandName = "check" | "show" | "list" | "quiz" | "export" | "completions" | "help";

const COMMAND_NAMES: readonly CommandName[] = ["check", "show", "list", "quiz", "export", "completions", "help"];

const FLAG: OptionValue = { kind: "flag" };
const LANGUAGE: OptionValue = { kind: "choice", choices: ["fr", "en"] };

/** What `--format` of `choosefr check` takes. */
export const REPORT_FORMATS = ["pretty", "json", "sarif", "github"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What `--format` of `choosefr list` takes. */
export const LIST_FORMATS = ["text", "json", "ids"] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

/** What can be listed. */
export const LISTED = ["organisations", "editions", "announcements"] as const;
export type Listed = (typeof LISTED)[number];

/** What the record is exported as, each with the file of the model that holds it. */
export const EXPORTS = {
  json: "choosefr.json",
  jsonld: "choosefr.jsonld",
  csv: "claims.csv",
  parquet: "claims.parquet",
  "sources-csv": "sources.csv",
  "sources-csl": "sources.csl.json",
  "changes-json": "changes.json",
  "changes-atom": "changes.atom",
} as const;
export type ExportFormat = keyof typeof EXPORTS;

/** The kinds of question that a quiz can be made of. */
export const QUIZ_KINDS: readonly QuestionKind[] = [
  "choice",
  "higher-lower",
  "estimate",
  "interval",
  "order",
  "match",
  "typed-name",
  "map",
  "did-it-happen",
];

/** What a quiz can be written as for another program. */
export const QUIZ_FORMATS: readonly QuizExportFormat[] = ["moodle", "gift", "qti", "csv", "anki"];

/** The sectors of organisations that announced something. */
export const SECTORS: readonly Sector[] = [
  "aerospace-defence",
  "agri-food",
  "automotive",
  "batteries",
  "business-services",
  "chemicals",
  "circular-economy",
  "consumer-goods",
  "digital",
  "energy",
  "finance",
  "health",
  "industrial-equipment",
  "logistics",
  "materials",
  "media",
  "quantum",
  "retail",
  "semiconductors",
  "telecommunications",
  "tourism",
  "transport",
  "other",
];

/** Which questions a quiz is made of; null where any will do. */
export interface QuizChoice {
  readonly about: string | null;
  readonly edition: EditionId | null;
  readonly sector: Sector | null;
  readonly kind: QuestionKind | null;
}

/** Shells that completions are written for. */
export const SHELLS = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof SHELLS)[number];

/** What every command takes. */
export const SHARED_OPTIONS: readonly Option[] = [
  { name: "lang", short: null, value: LANGUAGE },
  { name: "help", short: "h", value: FLAG },
  { name: "version", short: "V", value: FLAG },
];

/** The commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  {
    name: "check",
    operand: { name: "INPUT", choices: null, isNeeded: false, isRepeated: true },
    options: [
      { name: "format", short: "f", value: { kind: "choice", choices: REPORT_FORMATS } },
      { name: "as-of", short: null, value: { kind: "day" } },
      { name: "text-lang", short: null, value: LANGUAGE },
      { name: "all", short: null, value: FLAG },
      { name: "fix", short: null, value: FLAG },
      { name: "fix-dry-run", short: null, value: FLAG },
      { name: "max-warnings", short: null, value: { kind: "number" } },
      { name: "quiet", short: "q", value: FLAG },
      { name: "stdin-filename", short: null, value: { kind: "path" } },
      { name: "config", short: "c", value: { kind: "path" } },
    ],
  },
  {
    name: "show",
    operand: { name: "NAME", choices: null, isNeeded: true, isRepeated: true },
    options: [],
  },
  {
    name: "list",
    operand: { name: "WHAT", choices: LISTED, isNeeded: false, isRepeated: false },
    options: [{ name: "format", short: "f", value: { kind: "choice", choices: LIST_FORMATS } }],
  },
  {
    name: "quiz",
    operand: null,
    options: [
      { name: "length", short: "n", value: { kind: "number" } },
      { name: "about", short: null, value: { kind: "name" } },
      { name: "edition", short: null, value: { kind: "choice", choices: editionIds, word: "edition" } },
      { name: "sector", short: null, value: { kind: "choice", choices: SECTORS, word: "sector" } },
      { name: "kind", short: null, value: { kind: "choice", choices: QUIZ_KINDS, word: "kind" } },
      { name: "seed", short: null, value: { kind: "text" } },
      { name: "export", short: null, value: { kind: "choice", choices: QUIZ_FORMATS, word: "format" } },
      { name: "out", short: "o", value: { kind: "path" } },
    ],
  },
  {
    name: "export",
    operand: { name: "FORMAT", choices: Object.keys(EXPORTS), isNeeded: true, isRepeated: false },
    options: [{ name: "out", short: "o", value: { kind: "path" } }],
  },
  {
    name: "completions",
    operand: { name: "SHELL", choices: SHELLS, isNeeded: true, isRepeated: false },
    options: [],
  },
  {
    name: "help",
    operand: { name: "TOPIC", choices: [...COMMAND_NAMES, ...ruleIds], isNeeded: false, isRepeated: false },
    options: [],
  },
];

/** The command of a name, null if there is none. */
export function findCommand(name: string): Command | null {
  return COMMANDS.find((command) => command.name === name) ?? null;
}
