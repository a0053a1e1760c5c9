/** What became of one collected claim. */
export interface LedgerRow {
  /** The collected record and the place of the claim in it, from 0: `amazon-2024#3`. */
  readonly collected: string;
  /** The kind under which it was collected. */
  readonly kind: string;
  readonly fate: "kept" | "merged" | "left-out";
  /** The claims of the record that hold it now, by whole id. */
  readonly claims: readonly string[];
  /** Why it was merged or left out; null where it was kept as it was. */
  readonly reason: string | null;
}

const HEADER = "collected\tkind\tfate\tclaims\treason";

/** The ledger as tab-separated values, one line a collected claim. */
export function printLedger(rows: readonly LedgerRow[]): string {
  const lines = rows.map(({ collected, kind, fate, claims, reason }) =>
    [collected, kind, fate, claims.join(" "), reason ?? ""].join("\t"),
  );
  return `${[HEADER, ...lines].join("\n")}\n`;
}

/** Reads what `printLedger` writes. Throws on another header or a fate that does not exist. */
export function readLedger(text: string): readonly LedgerRow[] {
  const [header, ...lines] = text.trimEnd().split("\n");
  if (header !== HEADER) throw new Error(`The ledger must begin with the columns ${HEADER.replaceAll("\t", ", ")}.`);
  return lines.map((line, index) => {
    const [collected = "", kind = "", fate = "", claims = "", reason = ""] = line.split("\t");
    if (fate !== "kept" && fate !== "merged" && fate !== "left-out") {
      throw new Error(`Line ${index + 2} of the ledger has the fate “${fate}”: it is kept, merged or left-out.`);
    }
    return { collected, kind, fate, claims: claims.split(" ").filter(Boolean), reason: reason === "" ? null : reason };
  });
}
