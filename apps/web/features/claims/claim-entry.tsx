import {
  type Claim,
  describeDate,
  describeRankReason,
  describeScope,
  describeValue,
  nameOf,
  type Source,
} from "@choosefr/model";
import type { ReactElement } from "react";
import { Mark } from "../design/mark.tsx";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import type { ClaimAnchor } from "./claim-anchor.ts";
import styles from "./claim-entry.module.css";
import { EvidenceList } from "./evidence-list.tsx";

/** One claim: the figure as printed or else its value, what it covers, the day of news, its rank with the reason, and its sources. */
export function ClaimEntry({
  claim,
  anchor,
  address,
  notes,
  lang,
}: {
  readonly claim: Claim;
  readonly anchor: ClaimAnchor;
  /** The one address of the claim, wherever it is shown. */
  readonly address: string;
  /** The numbers of the sources; null where the sources stand beside several claims at once. */
  readonly notes: ReadonlyMap<Source, number> | null;
  readonly lang: Lang;
}): ReactElement {
  const { organisation: labels } = messagesIn(lang);
  const value = describeValue(claim, lang, nameOf);
  const isProse = "summary" in claim;
  const day = claim.kind === "news" || claim.kind === "context" ? claim.on : null;
  const scope = describeScope(claim.scope, lang, nameOf);
  return (
    <li id={anchor.id} className={styles["claim"]} data-rank={claim.rank} data-sourced={notes !== null}>
      {anchor.alias !== null && <span id={anchor.alias} />}
      <div className={styles["said"]}>
        {day !== null && (
          <p className={styles["note"]}>
            <time dateTime={day}>{describeDate(day, lang)}</time>
          </p>
        )}
        {claim.figure === null ? (
          <p className={isProse ? styles["prose"] : styles["figure"]}>{value}</p>
        ) : (
          <>
            <p className={styles["figure"]} lang={claim.figure.language}>
              {claim.figure.text}
            </p>
            {isProse && <p className={styles["prose"]}>{value}</p>}
            {!isProse && claim.figure.language !== lang && <p className={styles["note"]}>{value}</p>}
          </>
        )}
        {scope !== "" && <p className={styles["note"]}>{scope}</p>}
        {claim.rank !== "normal" && (
          <p className={styles["rank"]}>
            <Mark kind={claim.rank === "preferred" ? "right" : "wrong"} />
            {claim.rankReason === null
              ? labels[claim.rank]
              : fill(labels.reason, { rank: labels[claim.rank], reason: describeRankReason(claim.rankReason, lang) })}
          </p>
        )}
      </div>
      {notes !== null && (
        <EvidenceList evidence={claim.evidence} figure={claim.figure?.text ?? null} notes={notes} lang={lang} />
      )}
      <a className={styles["anchor"]} href={address} aria-label={fill(labels.anchor, { value })} />
    </li>
  );
}
