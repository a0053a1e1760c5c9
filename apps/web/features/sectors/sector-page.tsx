import {
  addSums,
  announcement,
  announcementsIn,
  catalogue,
  defineSector,
  describeEuros,
  describeGap,
  describeSector,
  organisation,
  organisationIds,
  plannedSites,
  rankBySum,
  type Sector,
} from "@choosefr/model";
import type { ReactElement } from "react";
import { addressOf, pathOf, sectionOf } from "../address/address.ts";
import { AnnouncementTable } from "../announcements/announcement-table.tsx";
import { OutcomeTally } from "../announcements/outcome-tally.tsx";
import { CitePage } from "../cite/cite-page.tsx";
import { fill, fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { DataNote } from "../page/data-note.tsx";
import { lastChecked } from "../page/last-checked.ts";
import { PageHead } from "../page/page-head.tsx";
import { Section } from "../page/section.tsx";
import { RankedSums } from "../picture/ranked-sums.tsx";
import { SitesPicture } from "../places/sites-picture.tsx";
import { upperFirst } from "../session/session-filter.ts";
import { PageFrame } from "../shell/page-frame.tsx";
import { JsonLd } from "../structured-data/json-ld.tsx";
import { pageNode } from "../structured-data/node.ts";
import { sectorNode } from "../structured-data/sector-node.ts";
import { describeSectorPage } from "./describe-sector-page.ts";
import styles from "./sector-page.module.css";

/** One sector: what belongs to it, what adds up, its announcements from the largest, where, what became of them, and who is in it. */
export function SectorPage({ lang, sector }: { readonly lang: Lang; readonly sector: Sector }): ReactElement {
  const { sector: labels, announcementTable } = messagesIn(lang);
  const path = pathOf("sector", sector);
  const ids = announcementsIn(sector, catalogue);
  const announcements = rankBySum(ids.map((id) => announcement(id)));
  const { known, counted, causes } = addSums(ids, catalogue);
  const csv = `/${lang}${path}/announcements.csv`;
  const sources = announcements.flatMap(({ claims }) =>
    claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
  );
  const members = organisationIds.map((id) => organisation(id)).filter((each) => each.sector === sector);
  return (
    <PageFrame lang={lang} path={path}>
      <JsonLd
        data={pageNode(lang, path, upperFirst(describeSector(sector, lang)), {
          type: "CollectionPage",
          about: [sectorNode(sector, lang)],
          above: [{ name: labels.title, path: `/${sectionOf("sector")}` }],
        })}
      />
      <PageHead
        kicker={
          <>
            <a href={`/${lang}/sectors`}>{labels.all}</a>, {fillCount(labels.count, ids.length, lang)}
          </>
        }
        title={upperFirst(describeSector(sector, lang))}
        lede={fill(labels.definition, { definition: defineSector(sector, lang) })}
      />
      {announcements.length === 0 ? (
        <p className={styles["empty"]}>{labels.empty}</p>
      ) : (
        <>
          <Section id="sums" title={labels.how}>
            <p className={styles["sum"]}>
              {counted.length === 0 ? labels.totalNone : fill(labels.total, { euros: describeEuros(known, lang) })}
            </p>
            {causes.length > 0 && (
              <>
                <h3 className={styles["subhead"]}>{labels.left}</h3>
                <ul className={styles["lines"]}>
                  {causes.map((cause) => (
                    <li key={cause.cause}>{describeGap(cause, lang)}</li>
                  ))}
                </ul>
              </>
            )}
          </Section>
          <Section id="announcements" title={labels.list} lede={labels.listLede}>
            <RankedSums announcements={announcements} level={3} csv={csv} lang={lang} />
            <AnnouncementTable announcements={announcements} isDated lang={lang} />
            <p className={styles["csv"]}>
              <a href={csv} download>
                {announcementTable.csv}
              </a>
            </p>
          </Section>
          <Section id="outcomes" title={labels.became}>
            <OutcomeTally announcements={announcements} lang={lang} />
          </Section>
          {announcements.some((item) => plannedSites(item).length > 0) && (
            <Section id="places" title={labels.where}>
              <SitesPicture announcements={announcements} csv={csv} lang={lang} />
            </Section>
          )}
        </>
      )}
      {members.length > 0 && (
        <Section id="organisations" title={labels.organisations}>
          <ul className={styles["members"]}>
            {members.map(({ id, name }) => (
              <li key={id}>
                <a href={addressOf("organisation", id, lang)}>{name}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <DataNote checked={lastChecked(sources)} lang={lang} />
      <CitePage lang={lang} path={path} title={describeSectorPage(sector, lang).title} />
    </PageFrame>
  );
}
