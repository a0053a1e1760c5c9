import type { Language } from "@choosefr/model";
import type { Severity } from "@choosefr/prose/report";
import type { Rule } from "@choosefr/prose/rules";
import type { InputFault } from "../check/remark.ts";
import type { JsonFlaw } from "./parse-json.ts";

/** The settings of a project; null where it leaves the usual. Paths in it are relative to its folder. */
export interface Config {
  /** The folder of the file, whole; the folder of the call where there is no file. */
  readonly folder: string;
  readonly ignore: readonly string[];
  readonly lang: Language | null;
  readonly textLang: Language | null;
  readonly asOf: string | null;
  readonly maxWarnings: number | null;
  /** `choosefr` and files; never empty. */
  readonly datasets: readonly string[];
  readonly rules: Readonly<Partial<Record<Rule, Severity | "off">>>;
}

/** What holds where there is no file. */
export function usualConfig(folder: string): Config {
  return {
    folder,
    ignore: [],
    lang: null,
    textLang: null,
    asOf: null,
    maxWarnings: null,
    datasets: ["choosefr"],
    rules: {},
  };
}

/** What is wrong with a file of settings. */
export type ConfigFault =
  | { readonly kind: "unreadable"; readonly fault: InputFault }
  | ({ readonly kind: "no_json" } & JsonFlaw)
  | { readonly kind: "unknown_key"; readonly key: string; readonly near: string | null }
  | { readonly kind: "wrong_value"; readonly key: string; readonly found: unknown; readonly expected: Expected };

/** What should stand there. */
export type Expected =
  | { readonly kind: "object" | "list" | "text" | "texts" | "some_texts" | "day" | "number" | "amount" | "glob" }
  | { readonly kind: "choice"; readonly choices: readonly string[] };
