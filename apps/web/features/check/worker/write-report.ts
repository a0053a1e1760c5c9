import type { Finding, Judge } from "@choosefr/prose";
import { version } from "@choosefr/prose/package.json";
import {
  createJsonWriter,
  createSarifWriter,
  type NamedFault,
  placeJudgements,
  type ReportWriter,
  usualSeverities,
  writeReports,
} from "@choosefr/prose/report";
import type { CheckRequest } from "../checked-text.ts";

/** What was found in a text, in the form in which the command `choosefr check` writes all of it. */
export function writeReport(
  form: "json" | "sarif",
  findings: readonly Finding[],
  judge: Judge,
  { text, path, language, lang }: Pick<CheckRequest, "text" | "language" | "lang"> & { readonly path: string },
): string {
  const judgements = findings.map((finding) => judge(finding, text, language));
  const remarks = placeJudgements(text, judgements, usualSeverities);
  // A text that is here could be read.
  const describeFault = ({ kind }: NamedFault): string => kind;
  const writer: ReportWriter<NamedFault> =
    form === "json"
      ? createJsonWriter({ version, asOf: null, describeFault })
      : createSarifWriter({ version, locale: lang, severities: usualSeverities, describeFault });
  return writeReports(writer, [{ path, remarks, replaced: [], fault: null }]);
}
