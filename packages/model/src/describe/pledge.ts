import type { Announcement } from "../announcement.ts";
import type {
  InvestmentClaim,
  JobsClaim,
  Language,
  StartupsSupportedClaim,
  TrainingClaim,
} from "../generated/types.ts";
import { isOnWhole } from "../scope.ts";
import { describeDate } from "./date.ts";
import { describeCount, describePrintedMoney } from "./figure.ts";
import { listNames } from "./list-names.ts";
import type { NameOf } from "./naming.ts";

/** A claim that tells what somebody promised to do. */
export type PledgeClaim = InvestmentClaim | JobsClaim | TrainingClaim | StartupsSupportedClaim;

/**
 * Who promised what and when, as a clause to write on from, without a full stop: "Microsoft a promis en mai 2024
 * d’investir 4 milliards d’euros en France". Null where the claim speaks of a part or of a wider plan, of which this would say too much.
 *
 * @example
 * import { announcement, claim, describePledge, nameOf } from "@choosefr/model";
 * const pledge = claim("microsoft-2024/training");
 * if (pledge.kind === "training") {
 *   describePledge(pledge, announcement("microsoft-2024"), "en", nameOf); // => "Microsoft promised in May 2024 to train 1\u00a0million people"
 * }
 */
export function describePledge(
  claim: PledgeClaim,
  { organisations, recipients, announced }: Pick<Announcement, "organisations" | "recipients" | "announced">,
  locale: Language,
  nameOf: NameOf,
): string | null {
  if (!isOnWhole(claim) || organisations.length === 0) return null;
  const list = (ids: Announcement["organisations"]): string =>
    listNames(
      ids.map((id) => nameOf({ kind: "organisation", id }, locale)),
      locale,
    );
  const who = list(organisations);
  const when = describeDate(announced.slice(0, 7), locale);
  const where = recipients.length === 0 ? "" : list(recipients);
  if (locale === "fr") {
    const verb = organisations.length > 1 ? "ont promis" : "a promis";
    return `${who} ${verb} en ${when} ${describeDeed(claim, where, "fr")}`;
  }
  return `${who} promised in ${when} to ${describeDeed(claim, where, "en")}`;
}

/** What is to be done, with "de" before it in French. Money goes to whom it is for, or else to France. */
function describeDeed(claim: PledgeClaim, recipient: string, locale: Language): string {
  const isFrench = locale === "fr";
  switch (claim.kind) {
    case "investment": {
      const money = describePrintedMoney(claim, locale);
      const into = isFrench
        ? recipient === ""
          ? "en France"
          : `dans ${recipient}`
        : `in ${recipient === "" ? "France" : recipient}`;
      return `${isFrench ? "d’investir" : "invest"} ${money} ${into}`;
    }
    case "jobs": {
      const isKept = claim.jobType === "kept";
      const verb = isFrench ? (isKept ? "de maintenir" : "de créer") : isKept ? "keep" : "create";
      return `${verb} ${describeCount(claim, locale)}`;
    }
    case "training":
      return `${isFrench ? "de former" : "train"} ${describeCount(claim, locale)}`;
    case "startups_supported":
      return `${isFrench ? "de soutenir" : "support"} ${describeCount(claim, locale)}`;
    default:
      return claim satisfies never;
  }
}
