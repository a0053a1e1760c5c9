import type { Rule } from "@choosefr/prose/rules";

/** How much a remark weighs: errors and warnings fail the check, notes do not. */
export type Severity = "error" | "warning" | "note";

/** What each rule weighs in a call; null: not told. */
export type Severities = Readonly<Record<Rule, Severity | null>>;
