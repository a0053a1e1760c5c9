import type { Language } from "@choosefr/model";
import type { Severities, Tally } from "@choosefr/prose/report";
import type { ReportFormat } from "../call/grammar.ts";
import type { Report } from "../check/remark.ts";

/** Writes reports in one form, as they come: nothing of them is kept, and any thread may write any of them. */
export interface Renderer {
  /** What stands before all reports. */
  readonly begin: () => string;
  /** One report; "" where this form says nothing of it. */
  readonly report: (report: Report) => string;
  /** What stands between two reports of which something is said. */
  readonly separator: string;
  /** What the end must say of an input that could not be read; "" where this form says it at once or not at all. */
  readonly notice: (report: Report) => string;
  /** What stands after all reports. */
  readonly end: (tally: Tally, notices: readonly string[]) => string;
}

/** How the reports of one call are written. It goes to other threads, so it is plain data. */
export interface Rendering {
  /** `patch` is what `--fix-dry-run` asks for. */
  readonly format: ReportFormat | "patch";
  readonly locale: Language;
  /** The version of the command. */
  readonly version: string;
  readonly asOf: string | null;
  readonly severities: Severities;
  readonly hasColour: boolean;
  /** How many cells a line of the terminal has; null where nobody knows. */
  readonly columns: number | null;
  readonly isQuiet: boolean;
  /** The folder of the call, whole, from which reports name their inputs. */
  readonly folder: string;
  /** The folder that paths in workflow annotations are relative to; null outside of a workflow. */
  readonly workspace: string | null;
}
