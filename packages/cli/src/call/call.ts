import type { Language } from "@choosefr/model";
import type { Rule } from "@choosefr/prose/rules";
import type { QuizExportFormat } from "@choosefr/quiz/exports";
import type {
  CommandName,
  ExportFormat,
  Listed,
  ListFormat,
  OptionName,
  OptionValue,
  QuizChoice,
  ReportFormat,
  Shell,
} from "./grammar.ts";

/** What the arguments ask for; `language` is the one they name, null if they name none. */
export type Call = { readonly language: Language | null } & (
  | { readonly asks: "help"; readonly about: CommandName | null }
  | { readonly asks: "rule"; readonly rule: Rule }
  | { readonly asks: "version" }
  | { readonly asks: "show"; readonly name: string }
  | { readonly asks: "list"; readonly what: Listed; readonly format: ListFormat }
  | { readonly asks: "export"; readonly format: ExportFormat; readonly out: string | null }
  | { readonly asks: "completions"; readonly shell: Shell }
  | ({ readonly asks: "check" } & CheckCall)
  | ({ readonly asks: "quiz" } & QuizCall)
  | { readonly asks: "nothing"; readonly command: CommandName | null; readonly fault: Fault }
);

/** What `choosefr check` is asked; null and false where the settings or the usual hold. */
export interface CheckCall {
  readonly inputs: readonly string[];
  readonly format: ReportFormat;
  readonly asOf: string | null;
  readonly textLanguage: Language | null;
  readonly tellsAll: boolean;
  readonly mending: "none" | "write" | "patch";
  readonly maxWarnings: number | null;
  readonly isQuiet: boolean;
  readonly stdinName: string | null;
  readonly config: string | null;
}

/** What `choosefr quiz` is asked. */
export interface QuizCall {
  readonly choice: QuizChoice;
  readonly length: number;
  /** Null for a quiz that nobody has had. */
  readonly seed: string | null;
  /** Null to play it here. */
  readonly format: QuizExportFormat | null;
  readonly out: string | null;
}

/** Why the arguments cannot be followed, with what stands there instead of what should. */
export type Fault =
  | { readonly kind: "no_command" | "no_input" | "empty_input" | "fix_of_input" }
  | { readonly kind: "unknown_command" | "unknown_option"; readonly found: string; readonly near: string | null }
  | { readonly kind: "option_elsewhere"; readonly found: string; readonly command: CommandName }
  | { readonly kind: "no_operand"; readonly command: CommandName; readonly choices: readonly string[] | null }
  | {
      readonly kind: "unknown_operand";
      readonly found: string;
      readonly choices: readonly string[];
      readonly near: string | null;
    }
  | { readonly kind: "operand_too_many"; readonly found: string; readonly command: CommandName }
  | { readonly kind: "no_value"; readonly option: OptionName; readonly value: OptionValue }
  | { readonly kind: "wrong_value"; readonly option: OptionName; readonly value: OptionValue; readonly found: string }
  | { readonly kind: "value_not_taken"; readonly option: string; readonly found: string }
  | { readonly kind: "needs"; readonly one: string; readonly other: string }
  | { readonly kind: "not_together"; readonly one: string; readonly other: string }
  | { readonly kind: "binary_to_terminal"; readonly format: string };
