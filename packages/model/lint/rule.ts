import type { DataFile, Path } from "./data-file.ts";
import type { Dataset, LoadedRecord } from "./dataset.ts";
import type { Problem } from "./finding.ts";

/** A problem and the value that it is about: a path into the file, the record as a whole where it is left out. */
export interface ProblemAt extends Problem {
  readonly path?: Path;
  /** Points at the key that ends the path rather than at its value. */
  readonly atKey?: boolean;
}

/** What every rule is given. */
interface Known {
  readonly dataset: Dataset;
  /** The day of the data version, or null where it is not known. */
  readonly asOf: string | null;
}

/** What a rule that looks at one file is given. The file is sound YAML, but need not fit its schema. */
export interface FileContext extends Known {
  readonly file: DataFile;
  readonly report: (problem: ProblemAt) => void;
}

/** What a rule that looks at one record is given. The record fits its schema. */
export interface RecordContext extends FileContext {
  readonly entry: LoadedRecord;
}

/** What a rule that looks at everything is given; it says which file a problem is in. */
export interface DatasetContext extends Known {
  readonly report: (file: DataFile, problem: ProblemAt) => void;
}

interface RuleFrame {
  /** The name of its module, its test and its page in docs/rules. */
  readonly id: string;
  /** One sentence: what is true of data that keep the rule. */
  readonly description: string;
  /** The text of a file with what the rule can mend mended; the same text where there is nothing to mend. */
  readonly fix?: (file: DataFile) => string;
}

/** One thing that must be true of the data. Checks are pure: they look and report, in any order. */
export type Rule = RuleFrame &
  (
    | { readonly scope: "file"; readonly check: (context: FileContext) => void }
    | { readonly scope: "record"; readonly check: (context: RecordContext) => void }
    | { readonly scope: "dataset"; readonly check: (context: DatasetContext) => void }
  );
