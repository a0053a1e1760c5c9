import {
  announcement,
  type Claim,
  describeDate,
  describeValue,
  type Edition,
  edition as editionById,
  editionIds,
  type FollowUpClaim,
  nameOf,
  plannedSites,
  rankBySum,
  type Summary,
  series,
} from "@choosefr/model";
import type { ReactElement } from "react";
import { addressOf, pathOf, sectionOf } from "../address/address.ts";
import { AnnouncementTable } from "../announcements/announcement-table.tsx";
import { describeNote } from "../announcements/describe-note.ts";
import { OutcomeTally } from "../announcements/outcome-tally.tsx";
import { CitePage } from "../cite/cite-page.tsx";
import { anchorClaims } from "../claims/claim-anchor.ts";
import { ClaimGroups } from "../claims/claim-groups.tsx";
import { Footnotes } from "../claims/footnotes.tsx";
import { numberSources } from "../claims/number-sources.ts";
import { SummaryHeadline } from "../claims/summary-headline.tsx";
import { WhoSaysWhat } from "../claims/who-says-what.tsx";
import { IndependenceNote } from "../explanation/independence-mark.tsx";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { DataNote } from "../page/data-note.tsx";
import { lastChecked } from "../page/last-checked.ts";
import { PageHead } from "../page/page-head.tsx";
import { Section } from "../page/section.tsx";
import { RankedSums } from "../picture/ranked-sums.tsx";
import { SitesPicture } from "../places/sites-picture.tsx";
import { PageFrame } from "../shell/page-frame.tsx";
import { editionClaimNodes, editionNode } from "../structured-data/edition-node.ts";
import { JsonLd } from "../structured-data/json-ld.tsx";
import { pageNode } from "../structured-data/node.ts";
import { describeEditionPage } from "./describe-edition-page.ts";
import styles from "./edition-page.module.css";
import { ReconciliationAccount } from "./reconciliation-account.tsx";

/** One edition: its totals and who says what, how they add up, every announcement, what became of them, and all that is claimed of it. */
export function EditionPage({ lang, edition }: { readonly lang: Lang; readonly edition: Edition }): ReactElement {
  const { edition: labels, announcementTable, explanation } = messagesIn(lang);
  const path = pathOf("edition", edition.id);
  const anchors = anchorClaims(edition.claims);
  const notes = numberSources(edition.claims);
  const summaries = summariesOf(edition);
  const announcements = rankBySum(edition.announcements.map((id) => announcement(id)));
  const csv = `/${lang}${path}/announcements.csv`;
  const followUps = followUpsOn(edition);
  return (
    <PageFrame lang={lang} path={path}>
      <JsonLd
        data={pageNode(lang, path, edition.names[lang], {
          about: [editionNode(edition, lang)],
          parts: editionClaimNodes(edition, lang),
          above: [{ name: labels.title, path: `/${sectionOf("edition")}` }],
        })}
      />
      <PageHead
        kicker={
          <>
            <a href={`/${lang}/editions`}>{labels.all}</a>, {series(edition.series).name}
          </>
        }
        title={edition.names[lang]}
        lede={describeWhen(edition, lang)}
      />
      <div className={styles["figures"]}>
        {summaries.map((summary) => (
          <SummaryHeadline key={summary.preferred.id} summary={summary} lang={lang} />
        ))}
      </div>
      {summaries.filter(isMoney).map((summary, index) => (
        <WhoSaysWhat key={summary.preferred.id} summary={summary} isFolded={index > 0} lang={lang} />
      ))}
      <Section id="account" title={labels.account} lede={labels.accountLede}>
        <ReconciliationAccount edition={edition} lang={lang} />
      </Section>
      <Section id="announcements" title={labels.list} lede={announcements.length === 0 ? undefined : labels.listLede}>
        <RankedSums announcements={announcements} level={3} csv={csv} lang={lang} />
        {announcements.length === 0 ? (
          <p>{labels.empty}</p>
        ) : (
          <>
            <AnnouncementTable announcements={announcements} isDated={false} lang={lang} />
            <p className={styles["csv"]}>
              <a href={csv} download>
                {announcementTable.csv}
              </a>
            </p>
          </>
        )}
      </Section>
      {announcements.some((item) => plannedSites(item).length > 0) && (
        <Section id="places" title={labels.where}>
          <SitesPicture announcements={announcements} csv={csv} lang={lang} />
        </Section>
      )}
      {announcements.length > 0 && (
        <Section id="outcomes" title={labels.became}>
          <OutcomeTally announcements={announcements} lang={lang} />
          {followUps.length > 0 && (
            <>
              <h3 className={styles["subhead"]}>{labels.followUps}</h3>
              <p className={styles["note"]}>{labels.followUpsNote}</p>
              <ul className={styles["lines"]}>
                {followUps.map(({ claim, told }) => (
                  <li key={claim.id}>
                    <a href={addressOf("edition", told.id, lang, claim.id)}>{describeValue(claim, lang, nameOf)}</a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Section>
      )}
      {edition.notes.length > 0 && (
        <Section id="notes" title={labels.notes}>
          <ul className={styles["lines"]}>
            {edition.notes.map((note) => {
              const line = describeNote(note, edition.claims, lang);
              return <li key={line}>{line}</li>;
            })}
          </ul>
        </Section>
      )}
      <ClaimGroups
        claims={edition.claims}
        anchors={anchors}
        notes={notes}
        addressOf={({ id }) => addressOf("edition", edition.id, lang, id)}
        level={2}
        lang={lang}
      />
      {[...notes.keys()].some(({ relayOf }) => relayOf === "unknown") && <IndependenceNote words={explanation} />}
      <DataNote checked={lastChecked(notes.keys())} lang={lang} />
      <CitePage lang={lang} path={path} title={describeEditionPage(edition, lang).title} />
      <Footnotes notes={notes} lang={lang} />
    </PageFrame>
  );
}

/** What is said of an edition as a whole, that of most weight first. */
function summariesOf(edition: Edition): readonly Summary<Claim>[] {
  return [
    edition.totalInvestment,
    edition.newInvestment,
    edition.earlierInvestment,
    edition.projects,
    edition.jobs,
    edition.leadersAttending,
  ].filter((summary) => summary !== null);
}

/** Whether a subject is the total or a part of it: what is said beside that is told among the claims. */
function isMoney({ preferred: { kind } }: Summary<Claim>): boolean {
  return kind === "total_investment" || kind === "new_investment" || kind === "earlier_investment";
}

function describeWhen({ date, venue, theme }: Edition, lang: Lang): string {
  const { edition: labels } = messagesIn(lang);
  const day = describeDate(date, lang);
  const when =
    venue === null ? fill(labels.when, { date: day }) : fill(labels.whenWhere, { date: day, venue: venue.name[lang] });
  return theme === null ? when : `${when} ${fill(labels.theme, { theme: theme[lang] })}`;
}

/** Counts of projects of years that hold an edition, told at any edition of its series, newest first. */
function followUpsOn(edition: Edition): readonly { readonly claim: FollowUpClaim; readonly told: Edition }[] {
  const year = Number(edition.date.slice(0, 4));
  return editionIds
    .map((id) => editionById(id))
    .filter((told) => told.series === edition.series)
    .flatMap((told) => told.followUps.map((claim) => ({ claim, told })))
    .filter(
      ({ claim: { fromYear, toYear } }) => fromYear !== null && toYear !== null && fromYear <= year && year <= toYear,
    )
    .toSorted((a, b) => Number(a.claim.on < b.claim.on) - Number(a.claim.on > b.claim.on));
}
