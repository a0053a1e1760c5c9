import type { InputFault, Remark, Report } from "../check/remark.ts";
import { describeInputFault } from "./input-fault.ts";
import type { Renderer, Rendering } from "./renderer.ts";

/** The number of the form of this report; it changes where a program that reads it might have to. */
const REPORT_VERSION = 1;

/** Writes one JSON document of the form that `schema/report.json` describes, a line a file. */
export function createJsonRenderer({ version, asOf }: Pick<Rendering, "version" | "asOf">): Renderer {
  return {
    begin: () =>
      `{"version":${REPORT_VERSION},"choosefr":${JSON.stringify(version)},"asOf":${JSON.stringify(asOf)},"files":[\n`,
    report: (report) => (isSilent(report) ? "" : JSON.stringify(toJson(report))),
    separator: ",\n",
    notice: () => "",
    end: ({ files, unreadable, errors, warnings, notes, replaced }) =>
      `\n],"summary":${JSON.stringify({ files, unreadable, errors, warnings, notes, replaced })}}\n`,
  };
}

function isSilent({ remarks, replaced, fault }: Report): boolean {
  return remarks.length === 0 && replaced.length === 0 && fault === null;
}

function toJson({ path, remarks, replaced, fault }: Report): unknown {
  return {
    path,
    error: fault === null ? null : errorToJson(fault),
    remarks: remarks.map(remarkToJson),
    replaced: replaced.map(({ place, before, after }) => ({ ...place, before, after })),
  };
}

function errorToJson(fault: InputFault): unknown {
  return { code: fault.kind, message: { fr: describeInputFault(fault, "fr"), en: describeInputFault(fault, "en") } };
}

function remarkToJson(remark: Remark): unknown {
  const { rule, severity, verdict, reason, place, start, end, text, entity, kind, figure } = remark;
  const { claims, preferred, message, explanation, sources, fix } = remark;
  return {
    rule,
    severity,
    verdict,
    reason,
    ...place,
    start,
    end,
    text,
    entity,
    kind,
    figure,
    claims,
    preferred,
    message,
    explanation,
    sources,
    fix,
  };
}
