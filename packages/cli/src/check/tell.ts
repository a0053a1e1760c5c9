import { type Tally, tallyOf } from "@choosefr/prose/report";
import { createRenderer } from "../render/create-renderer.ts";
import { describeInputFault } from "../render/input-fault.ts";
import { createPrettyRenderer } from "../render/pretty.ts";
import type { Renderer, Rendering } from "../render/renderer.ts";
import type { Report } from "./remark.ts";

/** A report as it is printed, with what of it counts at the end. */
export interface Telling {
  /** For standard output; as bytes where it comes from another thread. */
  readonly said: string | Uint8Array<ArrayBuffer>;
  /** For standard error. */
  readonly complaint: string;
  /** For the end of the report. */
  readonly notice: string;
  readonly tally: Tally;
}

/** Makes what turns reports into words. */
export function createTeller(rendering: Rendering): (report: Report) => Telling {
  const renderer = createRenderer(rendering);
  return (report) => ({
    said: renderer.report(report),
    complaint: complainOf(report, rendering),
    notice: renderer.notice(report),
    tally: tallyOf(report),
  });
}

/** What a person is told of one input beside the report: why it was not read, and what was written to it. */
function complainOf({ path, fault, replaced }: Report, { format, locale }: Rendering): string {
  if (fault !== null) return `${path}: ${describeInputFault(fault, locale)}\n`;
  if (format === "pretty" || format === "json" || replaced.length === 0) return "";
  const pretty: Renderer = createPrettyRenderer({ locale, hasColour: false, columns: null, isQuiet: true });
  return pretty.report({ path, fault, replaced, remarks: [], patch: null });
}
