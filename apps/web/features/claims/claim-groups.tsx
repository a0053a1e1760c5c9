import type { Claim, Source } from "@choosefr/model";
import type { ReactElement } from "react";
import { fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { bundleClaims } from "./bundle-claims.ts";
import type { ClaimAnchor } from "./claim-anchor.ts";
import { ClaimEntry } from "./claim-entry.tsx";
import styles from "./claim-groups.module.css";
import { EvidenceList } from "./evidence-list.tsx";

/** Every claim of a record with its sources, by kind; kinds and claims in the order of the record. */
export function ClaimGroups({
  claims,
  anchors,
  notes,
  addressOf,
  title,
  level,
  lang,
}: {
  readonly claims: readonly Claim[];
  readonly anchors: ReadonlyMap<Claim, ClaimAnchor>;
  readonly notes: ReadonlyMap<Source, number>;
  /** The one address of a claim. */
  readonly addressOf: (claim: Claim) => string;
  /** What stands over them all, unless they are all that is written. */
  readonly title?: string;
  /** The level of that heading. */
  readonly level: 2 | 3;
  readonly lang: Lang;
}): ReactElement {
  const { organisation: labels, claimKind } = messagesIn(lang);
  const Heading = `h${level}` as const;
  const KindHeading = level === 2 ? "h3" : "h4";
  return (
    <details className={styles["claims"]} open>
      <summary>
        <Heading>{title ?? labels.claims}</Heading> <span>{fillCount(labels.claimCount, claims.length, lang)}</span>
      </summary>
      {[...Map.groupBy(claims, ({ kind }) => kind)].map(([kind, own]) => (
        <section key={kind} className={styles["group"]}>
          <KindHeading>{claimKind[kind]}</KindHeading>
          <div>
            {bundleClaims(own).map((bundle) => {
              const [first] = bundle;
              const isShared = bundle.length > 1;
              return (
                <div key={first?.id} className={styles["bundle"]} data-one-source={isShared}>
                  <ol>
                    {bundle.map((claim) => {
                      const anchor = anchors.get(claim);
                      return (
                        anchor && (
                          <ClaimEntry
                            key={claim.id}
                            claim={claim}
                            anchor={anchor}
                            address={addressOf(claim)}
                            notes={isShared ? null : notes}
                            lang={lang}
                          />
                        )
                      );
                    })}
                  </ol>
                  {first !== undefined && isShared && (
                    <EvidenceList evidence={first.evidence} figure={null} notes={notes} lang={lang} />
                  )}
                </div>
              );
            })}
          </div>
        </section>
      ))}
    </details>
  );
}
