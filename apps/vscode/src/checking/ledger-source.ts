import type { Event } from "vscode";
import type { FactSource, Facts } from "../facts/fact-source.ts";
import type { Ledger } from "./ledger.ts";
import { takeTurns } from "./take-turns.ts";

/** Where the ledger comes from. */
export interface LedgerSource {
  /** Makes the ledger of what is known now, once. Rejects where the record cannot be read. */
  load(): Promise<Ledger>;
  /** Fires when what is known changed, so that `load` gives another ledger. */
  readonly onDidChange: Event<void>;
}

/** The ledger of what a source of facts gives, made when it is first asked for and anew after the facts changed. */
export function createLedgerSource(facts: FactSource, now: () => number): LedgerSource {
  let loading: { readonly from: Promise<unknown>; readonly ledger: Promise<Ledger> } | null = null;
  return {
    load: () => {
      const from = facts.load();
      if (loading?.from !== from) {
        loading = { from, ledger: makeLedger(from, now) };
      }
      return loading.ledger;
    },
    onDidChange: facts.onDidChange,
  };
}

async function makeLedger(from: Promise<Facts>, now: () => number): Promise<Ledger> {
  const [facts, { createLedger, openRecords }] = await Promise.all([from, import("./engine.ts")]);
  // All at once they would keep the editor from its work.
  await takeTurns(openRecords(facts.catalogue), () => false, now);
  return createLedger(facts);
}
