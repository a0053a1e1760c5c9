import {
  type Conflict,
  catalogue,
  describeConflict,
  describeDisagreement,
  describeRankReason,
  describeValue,
  type EditionId,
  edition,
  listDisagreements,
  nameOf,
  type RecordedDisagreement,
} from "@choosefr/model";
import type { ReactElement, ReactNode } from "react";
import { addressOf } from "../address/address.ts";
import { CitePage } from "../cite/cite-page.tsx";
import { claimAddress, holderAddress } from "../claims/claim-address.ts";
import { nameHolder } from "../claims/name-holder.ts";
import { Mark } from "../design/mark.tsx";
import { fill, fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { DataNote } from "../page/data-note.tsx";
import { PageHead } from "../page/page-head.tsx";
import { upperFirst } from "../session/session-filter.ts";
import { PageFrame } from "../shell/page-frame.tsx";
import { shortDatasetNode } from "../structured-data/dataset-node.ts";
import { JsonLd } from "../structured-data/json-ld.tsx";
import { pageNode } from "../structured-data/node.ts";
import styles from "./disagreements-page.module.css";

/** Every disagreement of the record by edition, the newest first: who says what, which is preferred and why, and why the others differ. */
export function DisagreementsPage({ lang }: { readonly lang: Lang }): ReactElement {
  const { disagreements: labels } = messagesIn(lang);
  const all = listDisagreements(catalogue);
  const open = all.filter(({ isOpen }) => isOpen).length;
  const groups = groupByEdition(all);
  const nameEdition = (id: EditionId | null): string =>
    id === null ? labels.outside : upperFirst(edition(id).names[lang]);
  return (
    <PageFrame lang={lang} path="/disagreements">
      <JsonLd
        data={pageNode(lang, "/disagreements", labels.title, { type: "CollectionPage", basis: shortDatasetNode(lang) })}
      />
      <PageHead title={labels.title} lede={fillCount(labels.lede, open, lang)} />
      <p className={styles["settled"]}>{fill(labels.settled, { n: all.length - open })}</p>
      <nav className={styles["index"]} aria-label={labels.index}>
        <ul>
          {groups.map(([id, own]) => (
            <li key={id ?? ""}>
              <a href={`#in-${id ?? "none"}`}>{nameEdition(id)}</a> <span>{own.length}</span>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(([id, own]) => (
        <section key={id ?? ""} className={styles["edition"]} id={`in-${id ?? "none"}`}>
          <h2>
            {id === null ? nameEdition(id) : <a href={addressOf("edition", id, lang)}>{nameEdition(id)}</a>}{" "}
            <span>{fillCount(labels.count, own.length, lang)}</span>
          </h2>
          {[...Map.groupBy(own, ({ holder }) => holder.id)].map(([holder, items]) => (
            <Holder key={holder} items={items} lang={lang} />
          ))}
        </section>
      ))}
      <DataNote checked={null} lang={lang} />
      <CitePage lang={lang} path="/disagreements" title={labels.title} />
    </PageFrame>
  );
}

/** The newest edition first, what belongs to none last; of each, what is said of the edition itself before its announcements. */
function groupByEdition(
  all: readonly RecordedDisagreement[],
): readonly (readonly [EditionId | null, readonly RecordedDisagreement[]])[] {
  const dayOf = (id: EditionId | null): string => (id === null ? "" : edition(id).date);
  return [...Map.groupBy(all, (item) => item.edition)]
    .toSorted(([a], [b]) => Number(dayOf(a) < dayOf(b)) - Number(dayOf(a) > dayOf(b)))
    .map(([id, own]) => [
      id,
      own.toSorted((a, b) => Number(b.holder.kind === "edition") - Number(a.holder.kind === "edition")),
    ]);
}

/** What the sources of one announcement, or of one edition as a whole, do not agree on. */
function Holder({
  items,
  lang,
}: {
  readonly items: readonly RecordedDisagreement[];
  readonly lang: Lang;
}): ReactElement | null {
  const { disagreements: labels, claimKind } = messagesIn(lang);
  const [first] = items;
  if (first === undefined) return null;
  const { holder } = first;
  const page = holderAddress(holder, lang);
  const name = holder.kind === "edition" ? labels.ofEdition : nameHolder(holder, lang);
  return (
    <article className={styles["holder"]} id={holder.id}>
      <h3>{page === null ? name : <a href={page}>{name}</a>}</h3>
      {items.map((item) => (
        <div key={item.disagreement.preferred.kind} className={styles["kind"]}>
          <h4>
            {claimKind[item.disagreement.preferred.kind]} <span>{item.isOpen ? labels.open : labels.closed}</span>
          </h4>
          <Voices item={item} lang={lang} />
        </div>
      ))}
    </article>
  );
}

/** Who says what: the preferred version with its reason, then each other with what explains that it differs. */
function Voices({ item, lang }: { readonly item: RecordedDisagreement; readonly lang: Lang }): ReactElement {
  const { disagreements: labels } = messagesIn(lang);
  const { preferred, conflicts } = item.disagreement;
  const [statement = ""] = describeDisagreement(item.disagreement, lang);
  return (
    <ol className={styles["voices"]}>
      <Voice
        mark="right"
        line={statement}
        address={claimAddress({ claim: preferred, holder: item.holder }, lang)}
        claim={preferred}
        value={describeValue(preferred, lang, nameOf)}
      >
        {preferred.rank === "preferred" && preferred.rankReason !== null
          ? fill(messagesIn(lang).organisation.reason, {
              rank: labels.preferred,
              reason: describeRankReason(preferred.rankReason, lang),
            })
          : labels.leading}
      </Voice>
      {conflicts.map((conflict) => (
        <Voice
          key={conflict.claim.id}
          mark={conflict.deprecatedFor === null ? "announced" : "wrong"}
          line={describeConflict(conflict, lang)}
          address={claimAddress({ claim: conflict.claim, holder: item.holder }, lang)}
          claim={conflict.claim}
          value={describeValue(conflict.claim, lang, nameOf)}
        >
          {describeStanding(conflict, lang)}
        </Voice>
      ))}
    </ol>
  );
}

function describeStanding({ reason, deprecatedFor }: Conflict, lang: Lang): string {
  const { disagreements: labels, organisation } = messagesIn(lang);
  const rank = deprecatedFor === null ? labels.standing : organisation.deprecated;
  return fill(organisation.reason, { rank, reason: labels.reasons[reason] });
}

function Voice({
  mark,
  line,
  address,
  claim: { figure },
  value,
  children,
}: {
  readonly mark: "right" | "announced" | "wrong";
  readonly line: string;
  /** Of the claim; null where it has no page. */
  readonly address: string | null;
  readonly claim: Pick<Conflict["claim"], "figure">;
  /** What it says, where no source prints a figure. */
  readonly value: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <li>
      <p className={styles["figure"]} lang={figure?.language}>
        {figure?.text ?? value}
      </p>
      <p className={styles["line"]}>{address === null ? line : <a href={address}>{line}</a>}</p>
      <p className={styles["why"]}>
        <Mark kind={mark} />
        <span>{children}</span>
      </p>
    </li>
  );
}
