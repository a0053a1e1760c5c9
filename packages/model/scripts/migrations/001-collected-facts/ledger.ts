/** What became of one collected claim. */
export interface LedgerRow {
  /** The collected record and the place of the claim in it, from 0: `amazon-2024#3`. */
  readonly collected: string;
  /** The kind under which it was collected. */
  readonly kind: string;
  /** Its bound, years and type of jobs as collected, by `statedOf`. */
  readonly stated: string;
  readonly fate: "kept" | "merged" | "left-out";
  /** The claims of the record that hold it now, by whole id. */
  readonly claims: readonly string[];
  /** Why it was merged, left out or changed; null where it was kept as it was. */
  readonly reason: string | null;
}

/** What a claim may state beside its number: a bound, years, a type of jobs. Collected claims write the type with blanks. */
export interface Stating {
  readonly kind: string;
  readonly bound?: string | null | undefined;
  readonly from?: number | null | undefined;
  readonly to?: number | null | undefined;
  readonly years?: number | null | undefined;
  readonly jobType?: string | null | undefined;
}

/** It in one word of letters, digits and signs: `more_than`, `2022–2025`, `exact:direct_and_indirect`; empty for nothing. */
export function statedOf({ kind, bound, from, to, years, jobType }: Stating): string {
  if (kind === "period") return `${from ?? ""}–${to ?? ""}${isGiven(years) ? `:${years}` : ""}`;
  const type = kind === "jobs" && isGiven(jobType) ? `:${jobType.replaceAll(" ", "_")}` : "";
  return `${bound ?? ""}${type}`;
}

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}

const HEADER = "collected\tkind\tstated\tfate\tclaims\treason";

/** The ledger as tab-separated values, one line a collected claim. */
export function printLedger(rows: readonly LedgerRow[]): string {
  const lines = rows.map(({ collected, kind, stated, fate, claims, reason }) =>
    [collected, kind, stated, fate, claims.join(" "), reason ?? ""].join("\t"),
  );
  return `${[HEADER, ...lines].join("\n")}\n`;
}

/** Reads what `printLedger` writes. Throws on another header or a fate that does not exist. */
export function readLedger(text: string): readonly LedgerRow[] {
  const [header, ...lines] = text.trimEnd().split("\n");
  if (header !== HEADER) throw new Error(`The ledger must begin with the columns ${HEADER.replaceAll("\t", ", ")}.`);
  return lines.map((line, index) => {
    const [collected = "", kind = "", stated = "", fate = "", claims = "", reason = ""] = line.split("\t");
    if (fate !== "kept" && fate !== "merged" && fate !== "left-out") {
      throw new Error(`Line ${index + 2} of the ledger has the fate “${fate}”: it is kept, merged or left-out.`);
    }
    const targets = claims.split(" ").filter(Boolean);
    return { collected, kind, stated, fate, claims: targets, reason: reason === "" ? null : reason };
  });
}
