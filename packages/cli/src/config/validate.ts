import { isRule, ruleIds } from "@choosefr/prose/rules";
import { isDay } from "../call/day.ts";
import { findNearest } from "../call/nearest.ts";
import { type Config, type ConfigFault, type Expected, usualConfig } from "./config.ts";

/** Settings, or all that is wrong with them. */
export type Validated =
  | { readonly config: Config; readonly faults: readonly [] }
  | { readonly config: null; readonly faults: readonly ConfigFault[] };

type Judge = (key: string, value: unknown) => readonly ConfigFault[];

const LANGUAGE: Expected = { kind: "choice", choices: ["fr", "en"] };
const SEVERITY: Expected = { kind: "choice", choices: ["error", "warning", "note", "off"] };

/** One judge a key, the same as in schema/config.json. */
const JUDGES: Readonly<Record<string, Judge>> = {
  $schema: () => [],
  ignore: (key, value) => [
    ...judge(isTexts(value), key, value, { kind: "texts" }),
    ...(isTexts(value) ? value : []).flatMap((pattern, place) =>
      judge(pattern !== "" && !pattern.startsWith("!"), `${key}[${place}]`, pattern, { kind: "glob" }),
    ),
  ],
  lang: (key, value) => judge(isAmong(LANGUAGE, value), key, value, LANGUAGE),
  textLang: (key, value) => judge(isAmong(LANGUAGE, value), key, value, LANGUAGE),
  asOf: (key, value) => judge(typeof value === "string" && isDay(value), key, value, { kind: "day" }),
  maxWarnings: (key, value) => judge(Number.isInteger(value) && (value as number) >= 0, key, value, { kind: "number" }),
  datasets: (key, value) =>
    judge(isTexts(value) && value.length > 0 && !value.includes(""), key, value, { kind: "some_texts" }),
  rules: (key, value) => {
    if (!isObject(value)) return judge(false, key, value, { kind: "object" });
    return Object.entries(value).flatMap(([rule, severity]) =>
      isRule(rule)
        ? judge(isAmong(SEVERITY, severity), `${key}.${rule}`, severity, SEVERITY)
        : [{ kind: "unknown_key", key: `${key}.${rule}`, near: findNearest(rule, ruleIds) } as const],
    );
  },
};

/** Reads what a file of settings holds. Everything that is wrong is told at once. */
export function validateConfig(value: unknown, folder: string): Validated {
  if (!isObject(value)) return { config: null, faults: judge(false, "", value, { kind: "object" }) };
  const faults = Object.entries(value).flatMap(([key, one]): readonly ConfigFault[] => {
    const judgeOne = Object.hasOwn(JUDGES, key) ? JUDGES[key] : undefined;
    if (judgeOne !== undefined) return judgeOne(key, one);
    return [{ kind: "unknown_key", key, near: findNearest(key, Object.keys(JUDGES)) }];
  });
  if (faults.length > 0) return { config: null, faults };
  const { $schema: _, ...given } = value;
  // Each key has been judged.
  return { config: { ...usualConfig(folder), ...(given as Partial<Config>) }, faults: [] };
}

function judge(isRight: boolean, key: string, found: unknown, expected: Expected): readonly ConfigFault[] {
  return isRight ? [] : [{ kind: "wrong_value", key, found, expected }];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function isAmong(expected: Expected, value: unknown): boolean {
  return expected.kind === "choice" && expected.choices.some((choice) => choice === value);
}
