import {
  countWitnesses,
  describeScope,
  describeValue,
  nameOf,
  printCsv,
  seriesIds,
  type TotalInvestmentClaim,
} from "@choosefr/model";
import type { Lang } from "../language/lang.ts";
import { type EditionTotal, listTotals } from "./list-totals.ts";

/** Every total in print of every edition as CSV, oldest first, with what can be traced of it. */
export function printTotals(lang: Lang): string {
  const rows = seriesIds
    .flatMap((id) => listTotals(id))
    .flatMap((total) => total.stated.map((claim) => cellsOf(total, claim, lang)));
  return printCsv(
    [
      "edition",
      "date",
      "claim_id",
      "total_as_printed",
      "total",
      "amount",
      "bound",
      "is_preferred",
      "covers",
      "pages",
      "independent_witnesses",
      "traced_least",
      "traced_most",
    ],
    rows,
  );
}

function cellsOf(
  { edition, preferred, known }: EditionTotal,
  claim: TotalInvestmentClaim,
  lang: Lang,
): readonly (string | number | null)[] {
  return [
    edition.id,
    edition.date,
    claim.id,
    claim.figure?.text ?? null,
    describeValue(claim, lang, nameOf),
    claim.amount,
    claim.bound,
    claim.id === preferred.id ? 1 : 0,
    describeScope(claim.scope, lang, nameOf) || null,
    claim.evidence.length,
    countWitnesses(claim.evidence),
    known.least,
    known.most,
  ];
}
