import type { CheckSession, Finding } from "@choosefr/prose";
import type { TextDocument } from "vscode";
import type { LedgerSource } from "./ledger-source.ts";
import { takeTurns } from "./take-turns.ts";

/** How long a writer has to pause before what was written is checked. */
const PAUSE_MS = 300;

/** How a document is judged. */
export interface Judging {
  /** The day by whose knowledge it is judged; null for all that is known. */
  readonly asOf: string | null;
  /** Whether what stands in the comments of markup is judged too. */
  readonly comments: boolean;
}

/** The checks of one document, one after the other. */
export interface DocumentCheck extends Judging {
  readonly document: TextDocument;
  readonly state: "waiting" | "checking" | "checked";
  /** What was found in the document as it is now; undefined where that is not known yet. */
  readonly findings: readonly Finding[] | undefined;
  /** The document has moved on: it is checked once its writer pauses. */
  postpone(): void;
  /** Checks it now, unless that was done. Rejects where the record cannot be read. */
  run(): Promise<void>;
  /** Drops whatever is under way. */
  end(): void;
}

/** Begins to check a document, a moment from now; `tell` hears of each change of its state. */
export function checkDocument(
  document: TextDocument,
  { asOf, comments }: Judging,
  ledgers: LedgerSource,
  now: () => number,
  tell: () => void,
): DocumentCheck {
  let state: DocumentCheck["state"] = "waiting";
  let session: CheckSession | null = null;
  let findings: readonly Finding[] | undefined;
  let checkedVersion = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Grows with all that makes a check that is under way stale. */
  let generation = 0;

  const isChecked = (): boolean => checkedVersion === document.version;

  const end = (): void => {
    clearTimeout(timer);
    generation += 1;
  };

  const run = async (): Promise<void> => {
    if (isChecked()) return;
    end();
    const own = generation;
    const isStale = (): boolean => generation !== own;
    state = "checking";
    tell();
    const { checker } = await ledgers.load();
    if (isStale()) return;
    const { version } = document;
    session ??= checker.open("", { format: document.languageId, asOf, comments });
    const found = await takeTurns(session.readInSteps(document.getText()), isStale, now);
    if (found === undefined || isStale()) return;
    findings = found;
    checkedVersion = version;
    state = "checked";
    tell();
  };

  const postpone = (): void => {
    end();
    state = "waiting";
    timer = setTimeout(() => {
      // Facts that cannot be read are told of where a person asks for them; a writer is not bothered with them.
      void run().catch(() => undefined);
    }, PAUSE_MS);
  };

  postpone();
  return {
    document,
    asOf,
    comments,
    get state() {
      return state;
    },
    get findings() {
      return isChecked() ? findings : undefined;
    },
    postpone,
    run,
    end,
  };
}
