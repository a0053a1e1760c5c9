import type { Remark, TextReport } from "./remark.ts";
import type { DescribeFault, NamedFault, ReportWriter } from "./report-writer.ts";

/** The number of the form of this report; it changes where a program that reads it might have to. */
const REPORT_VERSION = 1;

/** Writes one JSON document of the form that `schema/report.json` of the command `choosefr` describes, a line a text. */
export function createJsonWriter<Fault extends NamedFault>({
  version,
  asOf,
  describeFault,
}: {
  /** The version of what checks. */
  readonly version: string;
  /** The day by whose knowledge was judged; null for all that is known. */
  readonly asOf: string | null;
  readonly describeFault: DescribeFault<Fault>;
}): ReportWriter<Fault> {
  return {
    begin: () =>
      `{"version":${REPORT_VERSION},"choosefr":${JSON.stringify(version)},"asOf":${JSON.stringify(asOf)},"files":[\n`,
    report: (report) => (isSilent(report) ? "" : JSON.stringify(toJson(report, describeFault))),
    separator: ",\n",
    notice: () => "",
    end: ({ files, unreadable, errors, warnings, notes, replaced }) =>
      `\n],"summary":${JSON.stringify({ files, unreadable, errors, warnings, notes, replaced })}}\n`,
  };
}

function isSilent({ remarks, replaced, fault }: TextReport<unknown>): boolean {
  return remarks.length === 0 && replaced.length === 0 && fault === null;
}

function toJson<Fault extends NamedFault>(
  { path, remarks, replaced, fault }: TextReport<Fault>,
  describeFault: DescribeFault<Fault>,
): unknown {
  return {
    path,
    error:
      fault === null
        ? null
        : { code: fault.kind, message: { fr: describeFault(fault, "fr"), en: describeFault(fault, "en") } },
    remarks: remarks.map(remarkToJson),
    replaced: replaced.map(({ place, before, after }) => ({ ...place, before, after })),
  };
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
