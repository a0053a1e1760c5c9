import { faultOf, readText } from "../files/read-text.ts";
import { replaceFile } from "../files/replace-file.ts";
import { type CheckSettings, checkText } from "./check-text.ts";
import type { Checker, InputFault, Report } from "./remark.ts";

/** A file to be checked: where it lies, what its reader calls it, and whether he named it himself. */
export interface FileToCheck {
  readonly path: string;
  readonly shown: string;
  readonly isNamed: boolean;
}

/**
 * Checks one file, and writes it where figures are to be replaced. Null, with nothing done, where it has more than `most`
 * bytes. Never rejects: what went wrong stands in the report.
 */
export async function checkFile(
  file: FileToCheck,
  checker: Checker,
  settings: CheckSettings,
  most: number,
): Promise<Report | null> {
  try {
    const read = await readText(file.path, most);
    if (read === null) return null;
    // Pictures lie beside texts: one that is met on the way is no fault of the caller's.
    if ("kind" in read) {
      return read.kind === "binary" && !file.isNamed ? emptyReport(file.shown) : faultReport(file.shown, read);
    }
    const { report, mended } = checkText(file.shown, read.text, checker, settings);
    if (mended === null) return report;
    const isWritten = await replaceFile(file.path, (read.hasMark ? "\uFEFF" : "") + mended, read.version);
    return isWritten ? report : faultReport(file.shown, { kind: "changed" });
  } catch (error) {
    return faultReport(file.shown, faultOf(error));
  }
}

/** A report that says nothing. */
export function emptyReport(path: string): Report {
  return { path, remarks: [], replaced: [], patch: null, fault: null };
}

/** A report on an input that could not be checked. */
export function faultReport(path: string, fault: InputFault): Report {
  return { ...emptyReport(path), fault };
}
