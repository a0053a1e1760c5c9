import { createHash } from "node:crypto";
import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { Language } from "@choosefr/model";
import { type Rule, ruleIds, rules, writeRulePage } from "@choosefr/prose/rules";
import type { Remark, Report } from "../check/remark.ts";
import type { Severities } from "../check/severity.ts";
import { writeRule } from "../help/rule-page.ts";
import { describeInputFault } from "./input-fault.ts";
import type { Renderer, Rendering } from "./renderer.ts";

const SEPARATOR = ",\n";
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

/** Writes a log in SARIF 2.1.0 with one run. Columns and offsets are in UTF-16 units; paths are from the folder of the call. */
export function createSarifRenderer({
  locale,
  version,
  severities,
}: Pick<Rendering, "locale" | "version" | "severities">): Renderer {
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
        .map((remark, place) => resultToSarif(path, remark, countAlike(remarks.slice(0, place), remark), locale))
        .map((result) => JSON.stringify(result))
        .join(SEPARATOR),
    separator: SEPARATOR,
    notice: (report) => (report.fault === null ? "" : JSON.stringify(notificationOf(report, locale))),
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
    help: { text: writeRule(id, locale), markdown: writeRulePage(id, locale) },
    defaultConfiguration: { enabled: severity !== null, level: severity ?? "none" },
    properties: { tags: ["facts", "figures"] },
  };
}

/** How many of these say the same of the same words. */
function countAlike(remarks: readonly Remark[], { rule, entity, text }: Remark): number {
  return remarks.filter((one) => one.rule === rule && one.entity === entity && one.text === text).length;
}

function resultToSarif(path: string, remark: Remark, alike: number, locale: Language): unknown {
  const { rule, severity, place, start, end, text, message, explanation, entity, kind, fix } = remark;
  const region = {
    startLine: place.line,
    startColumn: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
    charOffset: start,
    charLength: end - start,
  };
  const artifactLocation = { uri: uriOf(path) };
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

function notificationOf({ path, fault }: Report, locale: Language): unknown {
  return {
    level: "error",
    message: { text: fault === null ? path : `${path}: ${describeInputFault(fault, locale)}` },
    descriptor: { id: fault?.kind ?? "" },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
  };
}

function uriOf(path: string): string {
  return isAbsolute(path) ? pathToFileURL(path).href : path.split("/").map(encodeURIComponent).join("/");
}

/** The same for a remark that has only moved to another line. */
function fingerprint(parts: readonly string[]): string {
  return createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, 32);
}
