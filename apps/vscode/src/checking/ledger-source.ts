import type { Event } from "vscode";
import type { FactSource } from "../facts/fact-source.ts";
import type { Ledger } from "./ledger.ts";

/** Where the ledger comes from. */
export interface LedgerSource {
  /** Makes the ledger of what is known now, once. Rejects where the record cannot be read. */
  load(): Promise<Ledger>;
  /** Fires when what is known changed, so that `load` gives another ledger. */
  readonly onDidChange: Event<void>;
}

/** The ledger of what a source of facts gives, made when it is first asked for and anew after the facts changed. */
export function createLedgerSource(facts: FactSource): LedgerSource {
  let loading: { readonly from: Promise<unknown>; readonly ledger: Promise<Ledger> } | null = null;
  return {
    load: () => {
      const from = facts.load();
      if (loading?.from !== from) {
        const ledger = Promise.all([from, import("./engine.ts")]).then(([known, engine]) => engine.createLedger(known));
        loading = { from, ledger };
      }
      return loading.ledger;
    },
    onDidChange: facts.onDidChange,
  };
}
