import {
  type AnnouncementId,
  announcement,
  catalogue,
  describeCount,
  describeEuros,
  describeGap,
  describeMoney,
  describeRemainder,
  type Edition,
  formatInteger,
  organisation,
  reconcile,
} from "@choosefr/model";
import type { ReactElement } from "react";
import { addressOf } from "../address/address.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import styles from "./reconciliation-account.module.css";

/** The announced count and total of an edition beside what is known of them, and each reason why they differ, with the announcements that it concerns. */
export function ReconciliationAccount({
  edition,
  lang,
}: {
  readonly edition: Edition;
  readonly lang: Lang;
}): ReactElement {
  const { edition: labels } = messagesIn(lang);
  const reconciliation = reconcile(edition.id, catalogue);
  const { projects, investment, causes } = reconciliation;
  const remainder = describeRemainder(reconciliation, lang);
  return (
    <>
      <table className={styles["account"]}>
        <caption className="visually-hidden">{labels.account}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{labels.account}</span>
            </th>
            <th scope="col">{labels.accountAnnounced}</th>
            <th scope="col">{labels.accountKnown}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{labels.accountProjects}</th>
            <td>
              {projects.announced === null ? (
                <span className={styles["none"]}>{labels.accountNone}</span>
              ) : (
                <a href={`#${projects.announced.claim}`}>{describeCount(projects.announced, lang)}</a>
              )}
            </td>
            <td>{formatInteger(projects.known, lang)}</td>
          </tr>
          <tr>
            <th scope="row">{labels.accountSums}</th>
            <td>
              {investment.announced === null ? (
                <span className={styles["none"]}>{labels.accountNone}</span>
              ) : (
                <a href={`#${investment.announced.claim}`}>{describeMoney(investment.announced, lang)}</a>
              )}
            </td>
            <td>{describeEuros(investment.known, lang)}</td>
          </tr>
        </tbody>
      </table>
      {(causes.length > 0 || remainder !== null) && (
        <>
          <h3 className={styles["gap"]}>{labels.gap}</h3>
          <ul className={styles["causes"]}>
            {causes.map((cause) => (
              <li key={cause.cause}>
                {describeGap(cause, lang)}
                <Concerned ids={cause.announcements} lang={lang} />
              </li>
            ))}
            {remainder !== null && <li className={styles["remainder"]}>{remainder}</li>}
          </ul>
        </>
      )}
    </>
  );
}

/** The announcements that a reason concerns, each by who makes it; nothing where it cannot be said which. */
function Concerned({
  ids,
  lang,
}: {
  readonly ids: readonly AnnouncementId[];
  readonly lang: Lang;
}): ReactElement | null {
  if (ids.length === 0) return null;
  return (
    <span className={styles["concerned"]}>
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <a href={addressOf("announcement", id, lang)}>
            {announcement(id)
              .organisations.map((announcer) => organisation(announcer).name)
              .join(", ")}
          </a>
        </span>
      ))}
    </span>
  );
}
