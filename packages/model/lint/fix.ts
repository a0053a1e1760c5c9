import type { DataFile, TextFile } from "./data-file.ts";
import { readYaml } from "./read-yaml.ts";
import { kindOfFolder } from "./record-kind.ts";
import type { Rule } from "./rule.ts";
import { rules as allRules } from "./rules/index.ts";

/** The texts with everything mended that a rule can mend by itself; only those that change. Broken YAML stays as it is. */
export function fixTexts(texts: readonly TextFile[], rules: readonly Rule[] = allRules): readonly TextFile[] {
  const fixes = rules.flatMap(({ fix }) => fix ?? []);
  return texts.flatMap((original) => {
    let file = readSound(original);
    for (const fix of fixes) {
      if (file === null) break;
      const text = fix(file);
      if (text !== file.text) file = readSound({ ...original, text });
    }
    return file === null || file.text === original.text ? [] : [{ ...original, text: file.text }];
  });
}

/** A file in which nothing stands that a fix could lose; null otherwise. */
function readSound(source: TextFile): DataFile | null {
  const kind = kindOfFolder(source.path.split("/")[1] ?? "");
  if (kind === null) return null;
  const { file, findings } = readYaml(source, kind);
  return findings.length > 0 ? null : file;
}
