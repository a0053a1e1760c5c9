import { checkTexts } from "../check.ts";
import type { TextFile } from "../data-file.ts";
import type { Dataset, LoadedRecord } from "../dataset.ts";
import type { Finding } from "../finding.ts";
import { fixTexts } from "../fix.ts";
import { groupBy } from "../group.ts";
import { joinFiles, type LoadedFile, loadText } from "../load.ts";
import { rules } from "../rules/index.ts";
import type { LintSettings } from "../settings.ts";

/** A part of the record that keeps every rule and mentions nothing outside itself. */
export interface GoodData {
  readonly loaded: readonly LoadedFile[];
  readonly dataset: Dataset;
}

/**
 * The announcements and editions of the record in whose files nothing is found, with all that they mention, up to a
 * number of announcements. What can be fixed is fixed. Throws if nothing good is left.
 */
export function selectGoodData(texts: readonly TextFile[], settings: LintSettings, most: number): GoodData {
  const { dataset, findings } = checkTexts(texts, settings);
  // That a record is an orphan of the whole is nothing against what mentions it here.
  const fixable = new Set(rules.filter(({ fix }) => fix !== undefined).map(({ id }) => id));
  const isFault = ({ rule }: Finding): boolean => rule !== "orphan-record" && !fixable.has(rule);
  const faulty = new Set(findings.filter(isFault).map(({ file }) => file));
  const mentions = groupBy(dataset.references, ({ file }) => file.path);
  const pathOf = (kind: (typeof dataset.references)[number]["kind"], id: string): string | undefined =>
    kind === "claim" ? dataset.claims.get(id)?.file.path : dataset.fileOf(kind, id)?.path;
  const closureOf = ({ file }: LoadedRecord): ReadonlySet<string> => {
    const reached = new Set([file.path]);
    for (const path of reached) {
      for (const { kind, id } of mentions.get(path) ?? []) {
        const next = pathOf(kind, id);
        if (next !== undefined) reached.add(next);
      }
    }
    return reached;
  };
  const good = dataset.records
    .filter(({ kind }) => kind === "announcement" || kind === "edition")
    .map((entry) => ({ entry, closure: closureOf(entry) }))
    .filter(({ closure }) => ![...closure].some((path) => faulty.has(path)));
  if (good.length === 0) throw new Error("No announcement of the record is without a finding.");
  const announcements = good.filter(({ entry }) => entry.kind === "announcement").slice(0, most);
  const editions = good.filter(({ entry }) => entry.kind === "edition");
  const chosen = new Set([...announcements, ...editions].flatMap(({ closure }) => [...closure]));
  const selected = texts.filter(({ path }) => chosen.has(path));
  const fixed = new Map(fixTexts(selected).map((file) => [file.path, file]));
  const loaded = selected.flatMap((file) => loadText(fixed.get(file.path) ?? file) ?? []);
  return { loaded, dataset: joinFiles(loaded).dataset };
}
