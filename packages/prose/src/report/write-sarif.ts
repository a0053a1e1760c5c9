import type { Language } from "@choosefr/model";
import { type Rule, ruleIds, rules, writeRulePage, writeRuleText } from "../rules/index.ts";
import type { Remark, TextReport } from "./remark.ts";
import type { DescribeFault, NamedFault, ReportWriter } from "./report-writer.ts";
import type { Severities } from "./severity.ts";
import { sha256 } from "./sha-256.ts";

const SEPARATOR = ",\n";
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

/** How a log is written. */
export interface SarifOptions<Fault> {
  readonly locale: Language;
  /** The version of what checks. */
  readonly version: string;
  readonly severities: Severities;
  readonly describeFault: DescribeFault<Fault>;
  /** The address of a text by its path; relative ones, part by part, if left out. */
  readonly uriOf?: (path: string) => string;
}

/** Writes a log in SARIF 2.1.0 with one run. Columns and offsets are in UTF-16 units. */
export function createSarifWriter<Fault extends NamedFault>({
  locale,
  version,
  severities,
  describeFault,
  uriOf = encodePath,
}: SarifOptions<Fault>): ReportWriter<Fault> {
  const driver = {
    name: "choosefr",
    version,
    semanticVersion: version,
    rules: ruleIds.map((id) => ruleToSarif(id, severities, locale)),
  };
  return {
    begin: () =>
      `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","language":"${locale}","results":[\n`,
    report: ({ path, remarks }) =>
      remarks
        .map((remark, place) =>
          resultToSarif(remark, { path, uri: uriOf(path), alike: countAlike(remarks.slice(0, place), remark), locale }),
        )
        .map((result) => JSON.stringify(result))
        .join(SEPARATOR),
    separator: SEPARATOR,
    notice: (report) =>
      report.fault === null
        ? ""
        : JSON.stringify(notificationOf(report, uriOf(report.path), (fault) => describeFault(fault, locale))),
    // The place for what could not be read comes after all results.
    end: (_, notices) =>
      `\n],"invocations":[{"executionSuccessful":${notices.length === 0},"toolExecutionNotifications":[${notices.join(",")}]}]}]}\n`,
  };
}

function ruleToSarif(id: Rule, severities: Severities, locale: Language): unknown {
  const { title, gist } = rules[id];
  const severity = severities[id];
  return {
    id,
    name: id.replaceAll(/(?:^|-)(?<letter>[a-z])/gu, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title[locale] },
    fullDescription: { text: gist[locale] },
    help: { text: writeRuleText(id, locale), markdown: writeRulePage(id, locale) },
    defaultConfiguration: { enabled: severity !== null, level: severity ?? "none" },
    properties: { tags: ["facts", "figures"] },
  };
}

/** How many of these say the same of the same words. */
function countAlike(remarks: readonly Remark[], { rule, entity, text }: Remark): number {
  return remarks.filter((one) => one.rule === rule && one.entity === entity && one.text === text).length;
}

interface ResultPlace {
  readonly path: string;
  readonly uri: string;
  /** How many remarks before it say the same. */
  readonly alike: number;
  readonly locale: Language;
}

function resultToSarif(remark: Remark, { path, uri, alike, locale }: ResultPlace): unknown {
  const { rule, severity, place, start, end, text, message, explanation, entity, kind, fix } = remark;
  const region = {
    startLine: place.line,
    startColumn: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
    charOffset: start,
    charLength: end - start,
  };
  const artifactLocation = { uri };
  return {
    ruleId: rule,
    ruleIndex: ruleIds.indexOf(rule),
    level: severity ?? "none",
    message: { text: `${message[locale]} ${explanation[locale]}`.trim() },
    locations: [{ physicalLocation: { artifactLocation, region: { ...region, snippet: { text } } } }],
    partialFingerprints: { "choosefrFigure/v1": fingerprint([path, rule, entity, kind, text, String(alike)]) },
    ...(fix === null
      ? {}
      : {
          fixes: [
            {
              artifactChanges: [
                { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: fix.text } }] },
              ],
            },
          ],
        }),
    properties: { entity, kind, claims: remark.claims, preferred: remark.preferred },
  };
}

function notificationOf<Fault extends NamedFault>(
  { path, fault }: TextReport<Fault>,
  uri: string,
  describe: (fault: Fault) => string,
): unknown {
  return {
    level: "error",
    message: { text: fault === null ? path : `${path}: ${describe(fault)}` },
    descriptor: { id: fault?.kind ?? "" },
    locations: [{ physicalLocation: { artifactLocation: { uri } } }],
  };
}

function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

/** The same for a remark that has only moved to another line. */
function fingerprint(parts: readonly string[]): string {
  return sha256(parts.join("\0")).slice(0, 32);
}
