import {
  type Claim,
  countWitnesses,
  describeRankReason,
  describeScope,
  describeValue,
  nameOf,
  type Summary,
} from "@choosefr/model";
import type { ReactElement } from "react";
import { Mark } from "../design/mark.tsx";
import { countSources } from "../explanation/source-words.ts";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { claimsOnWhole } from "./claims-on-whole.ts";
import styles from "./who-says-what.module.css";

/**
 * Every figure that pages give on the whole of a subject, with how many give it; nothing where they all give the same
 * one. The subject of a page stands in sight, what is said beside it is folded away.
 */
export function WhoSaysWhat({
  summary,
  isFolded,
  lang,
}: {
  readonly summary: Summary<Claim>;
  readonly isFolded: boolean;
  readonly lang: Lang;
}): ReactElement | null {
  const { claimKind, edition: labels } = messagesIn(lang);
  const claims = claimsOnWhole(summary);
  if (claims.length < 2) return null;
  const title = fill(labels.whoSaysWhatOf, { kind: claimKind[summary.preferred.kind].toLowerCase() });
  return isFolded ? (
    <details className={styles["part"]}>
      <summary>{title}</summary>
      <Voices claims={claims} title={title} lang={lang} />
    </details>
  ) : (
    <div className={styles["part"]}>
      <h2>{title}</h2>
      <Voices claims={claims} title={title} lang={lang} />
    </div>
  );
}

function Voices({
  claims,
  title,
  lang,
}: {
  readonly claims: readonly Claim[];
  readonly title: string;
  readonly lang: Lang;
}): ReactElement {
  const { edition: labels, explanation } = messagesIn(lang);
  return (
    <table className={styles["table"]}>
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{labels.figure}</th>
          <th scope="col">{labels.about}</th>
          <th scope="col">{labels.pages}</th>
        </tr>
      </thead>
      <tbody>
        {claims.map((claim) => (
          <tr key={claim.id} data-rank={claim.rank}>
            <th scope="row">
              <a href={`#${claim.id}`} {...(claim.figure !== null && { lang: claim.figure.language })}>
                {claim.figure?.text ?? describeValue(claim, lang, nameOf)}
              </a>
            </th>
            <td>
              <Standing claim={claim} lang={lang} />
            </td>
            <td>{countSources(claim.evidence.length, countWitnesses(claim.evidence), explanation, lang)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** When a claim was told, if at another time, and why it is preferred or set aside. */
function Standing({ claim, lang }: { readonly claim: Claim; readonly lang: Lang }): ReactElement | null {
  const { organisation: labels } = messagesIn(lang);
  const scope = describeScope(claim.scope, lang, nameOf);
  const rank =
    claim.rank === "normal"
      ? null
      : claim.rankReason === null
        ? labels[claim.rank]
        : fill(labels.reason, { rank: labels[claim.rank], reason: describeRankReason(claim.rankReason, lang) });
  return (
    <>
      {rank !== null && (
        <span className={styles["rank"]}>
          <Mark kind={claim.rank === "preferred" ? "right" : "wrong"} />
          <span>{rank}</span>
        </span>
      )}
      {scope !== "" && <span className={styles["scope"]}>{scope}</span>}
    </>
  );
}
