import type { Rule } from "@choosefr/prose";
import * as vscode from "vscode";
import type { PageSubject } from "./page-subject.ts";

/** The scheme of the read-only pages that the extension brings with it. */
export const FACT_SCHEME = "choosefr";

/** The address of a fact page. */
export function factUri({ kind, id }: PageSubject): vscode.Uri {
  return vscode.Uri.from({ scheme: FACT_SCHEME, path: `/${kind}/${id}.md` });
}

/** The address of the page of a rule. */
export function ruleUri(rule: Rule): vscode.Uri {
  return vscode.Uri.from({ scheme: FACT_SCHEME, path: `/rule/${rule}.md` });
}
