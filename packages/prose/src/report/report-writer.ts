import type { Language } from "@choosefr/model";
import type { TextReport } from "./remark.ts";
import { addTallies, EMPTY_TALLY, type Tally, tallyOf } from "./tally.ts";

/** Writes reports in one form, as they come: nothing of them is kept. */
export interface ReportWriter<Fault> {
  /** What stands before all reports. */
  readonly begin: () => string;
  /** One report; "" where this form says nothing of it. */
  readonly report: (report: TextReport<Fault>) => string;
  /** What stands between two reports of which something is said. */
  readonly separator: string;
  /** What the end must say of a text that could not be read; "" where this form says it at once or not at all. */
  readonly notice: (report: TextReport<Fault>) => string;
  /** What stands after all reports. */
  readonly end: (tally: Tally, notices: readonly string[]) => string;
}

/** Why a text could not be read, with a word for programs. */
export interface NamedFault {
  readonly kind: string;
}

/** Puts a fault into words: why, and what to do. */
export type DescribeFault<Fault> = (fault: Fault, locale: Language) => string;

/** Some reports in one form, whole. */
export function writeReports<Fault>(writer: ReportWriter<Fault>, reports: readonly TextReport<Fault>[]): string {
  const said = reports.map((report) => writer.report(report)).filter((text) => text !== "");
  const notices = reports.map((report) => writer.notice(report)).filter((text) => text !== "");
  const tally = reports.map(tallyOf).reduce(addTallies, EMPTY_TALLY);
  return writer.begin() + said.join(writer.separator) + writer.end(tally, notices);
}
