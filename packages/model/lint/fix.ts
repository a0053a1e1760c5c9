import type { TextFile } from "./data-file.ts";
import { readYaml } from "./read-yaml.ts";
import { kindOfFolder } from "./record-kind.ts";
import type { Rule } from "./rule.ts";
import { rules as allRules } from "./rules/index.ts";

/** The texts with everything mended that a rule can mend by itself; only those that change. Broken YAML stays as it is. */
export function fixTexts(texts: readonly TextFile[], rules: readonly Rule[] = allRules): readonly TextFile[] {
  return texts.flatMap((original) => {
    const text = rules.reduce((current, rule) => applyFix(rule, { ...original, text: current }), original.text);
    return text === original.text ? [] : [{ ...original, text }];
  });
}

function applyFix(rule: Rule, source: TextFile): string {
  const kind = kindOfFolder(source.path.split("/")[1] ?? "");
  if (kind === null || rule.fix === undefined) return source.text;
  const { file, findings } = readYaml(source, kind);
  return file === null || findings.length > 0 ? source.text : rule.fix(file);
}
