import { type Rule, ruleIds, rules } from "../rules/index.ts";

/** How much a remark weighs: errors and warnings fail a check, notes do not. */
export type Severity = "error" | "warning" | "note";

/** What each rule weighs; null: it is not told. */
export type Severities = Readonly<Record<Rule, Severity | null>>;

/** What each rule weighs unless somebody has it otherwise. */
export const usualSeverities: Severities = Object.fromEntries(ruleIds.map((id) => [id, rules[id].severity])) as Record<
  Rule,
  Severity | null
>;
