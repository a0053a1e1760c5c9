import {
  addSums,
  announcementsAt,
  catalogue,
  describeEuros,
  describeValue,
  type EditionClaim,
  editionIds,
  nameOf,
  type PlacedAnnouncement,
  type PlaceId,
  type PlaceRecord,
  placesAround,
  rankBySum,
  regionOf,
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
import { SiteMap } from "../picture/site-map.tsx";
import { PageFrame } from "../shell/page-frame.tsx";
import { JsonLd } from "../structured-data/json-ld.tsx";
import { pageNode, type Step } from "../structured-data/node.ts";
import { placeNode } from "../structured-data/place-node.ts";
import { describePlacePage } from "./describe-place-page.ts";
import { PlaceClaims } from "./place-claims.tsx";
import { PlaceName } from "./place-name.tsx";
import styles from "./place-page.module.css";

/** A region or a département: what is announced there, how much of it is known to be for there, its parts and its communes. */
export function PlacePage({ lang, place }: { readonly lang: Lang; readonly place: PlaceRecord }): ReactElement {
  const { place: labels, announcementTable } = messagesIn(lang);
  const path = pathOf("place", place.id);
  const placed = announcementsAt(place.id, catalogue);
  const byId = new Map(placed.map((item) => [item.announcement.id, item]));
  const announcements = rankBySum(placed.map(({ announcement }) => announcement));
  const sources = announcements.flatMap(({ claims }) =>
    claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
  );
  return (
    <PageFrame lang={lang} path={path}>
      <JsonLd
        data={pageNode(lang, path, place.names[lang], { about: [placeNode(place, lang)], above: above(place, lang) })}
      />
      <PageHead
        kicker={<Kicker place={place} lang={lang} />}
        title={place.names[lang]}
        lede={placed.length === 0 ? labels.empty : fillCount(labels.pageLede, placed.length, lang)}
      />
      {placed.length > 0 && (
        <>
          <Section id="sums" title={labels.sums}>
            <Sums placed={placed} lang={lang} />
            <SaidOfRegion place={place} lang={lang} />
          </Section>
          <Sites place={place} placed={placed} lang={lang} />
          <Section id="announcements" title={labels.list} lede={labels.listLede}>
            <AnnouncementTable
              announcements={announcements}
              isDated
              noteOf={({ id }) => describeShare(byId.get(id), lang)}
              lang={lang}
            />
            <p className={styles["csv"]}>
              <a href={`/${lang}${path}/announcements.csv`} download>
                {announcementTable.csv}
              </a>
            </p>
          </Section>
          <Section id="outcomes" title={labels.became}>
            <OutcomeTally announcements={announcements} lang={lang} />
          </Section>
        </>
      )}
      {place.type === "region" && <Departements region={place.id} lang={lang} />}
      <PlaceClaims place={place} page={addressOf("place", place.id, lang)} title={labels.itself} lang={lang} />
      <DataNote checked={lastChecked(sources)} lang={lang} />
      <CitePage lang={lang} path={path} title={describePlacePage(place, lang).title} />
    </PageFrame>
  );
}

/** The pages above a place: all places, and the region of a département. */
function above({ id }: PlaceRecord, lang: Lang): readonly Step[] {
  const all = { name: messagesIn(lang).place.title, path: `/${sectionOf("place")}` };
  const region = regionOf(id, catalogue);
  return region === null || region === id
    ? [all]
    : [all, { name: nameOf({ kind: "place", id: region }, lang), path: pathOf("place", region) }];
}

function Kicker({ place, lang }: { readonly place: PlaceRecord; readonly lang: Lang }): ReactElement {
  const { place: labels } = messagesIn(lang);
  const region = regionOf(place.id, catalogue);
  return (
    <>
      <a href={`/${lang}/places`}>{labels.all}</a>
      {place.type === "region" || region === null ? (
        `, ${labels.region.toLowerCase()}`
      ) : (
        <>
          , <PlaceName id={region} lang={lang} />, {fill(labels.departement, { code: place.code ?? "" }).toLowerCase()}
        </>
      )}
    </>
  );
}

/** The map of the region with its sites, and beside it the communes and other places with who builds there. */
function Sites({
  place,
  placed,
  lang,
}: {
  readonly place: PlaceRecord;
  readonly placed: readonly PlacedAnnouncement[];
  readonly lang: Lang;
}): ReactElement {
  const { place: labels } = messagesIn(lang);
  const sites = placed.flatMap(({ announcement, sites: own }) => own.map((site) => ({ announcement, id: site.place })));
  const byPlace = [...Map.groupBy(sites, ({ id }) => id)].toSorted(([a], [b]) =>
    nameOf({ kind: "place", id: a }, lang).localeCompare(nameOf({ kind: "place", id: b }, lang), lang),
  );
  return (
    <Section id="places" title={labels.towns} lede={labels.mapDots}>
      <div className={styles["beside"]}>
        <SiteMap places={byPlace.map(([id]) => id)} region={regionOf(place.id, catalogue)} />
        <ul className={styles["towns"]}>
          {byPlace.map(([id, own]) => (
            <li key={id} {...(id !== place.id && { id })}>
              <span className={styles["town"]}>{nameOf({ kind: "place", id }, lang)}</span>
              {[...new Set(own.map(({ announcement }) => announcement))].map((announcement, index) => (
                <span key={announcement.id}>
                  {index > 0 && ", "}
                  <a href={addressOf("announcement", announcement.id, lang)}>
                    {announcement.organisations
                      .map((organisation) => nameOf({ kind: "organisation", id: organisation }, lang))
                      .join(", ")}{" "}
                    {announcement.announced.slice(0, 4)}
                  </a>
                </span>
              ))}
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}

/** What can be added up honestly: the sums of announcements all of whose known sites lie here; of the others, that they are not counted. */
function Sums({ placed, lang }: { readonly placed: readonly PlacedAnnouncement[]; readonly lang: Lang }): ReactElement {
  const { place: labels } = messagesIn(lang);
  const whole = placed.filter(({ isWhole }) => isWhole).map(({ announcement }) => announcement.id);
  const { known, counted } = addSums(whole, catalogue);
  const shared = placed.length - whole.length;
  return (
    <div className={styles["sums"]}>
      <p className={styles["sum"]}>
        {counted.length === 0
          ? labels.sumsNone
          : fill(fillCount(labels.sumsWhole, counted.length, lang), { euros: describeEuros(known, lang) })}
      </p>
      {shared > 0 && <p>{fillCount(labels.sumsShared, shared, lang)}</p>}
    </div>
  );
}

/** What pages print of an edition for a region alone; nothing where none does. */
function SaidOfRegion({ place, lang }: { readonly place: PlaceRecord; readonly lang: Lang }): ReactElement | null {
  const said = editionIds
    .map((id) => catalogue.edition(id))
    .flatMap((edition) =>
      edition.claims.filter((claim) => isForRegion(claim, place.id)).map((claim) => ({ edition, claim })),
    )
    .toReversed();
  if (said.length === 0) return null;
  return (
    <>
      <h3 className={styles["subhead"]}>{messagesIn(lang).place.said}</h3>
      <ul className={styles["lines"]}>
        {said.map(({ edition, claim }) => (
          <li key={claim.id}>
            <a href={addressOf("edition", edition.id, lang, claim.id)}>{describeValue(claim, lang, nameOf)}</a>,{" "}
            {edition.names[lang]}
          </li>
        ))}
      </ul>
    </>
  );
}

function isForRegion({ kind, scope, rank }: EditionClaim, region: PlaceId): boolean {
  return (
    (kind === "total_investment" || kind === "projects" || kind === "jobs") &&
    rank !== "deprecated" &&
    scope.length === 1 &&
    scope[0]?.type === "in-region" &&
    scope[0].ref === region
  );
}

/** What of an announcement is said to be for here, or that it is not known; nothing where all of it is. */
function describeShare(placed: PlacedAnnouncement | undefined, lang: Lang): string | null {
  const { place: labels } = messagesIn(lang);
  if (placed === undefined || placed.isWhole) return null;
  const sums = placed.shares.filter(({ kind }) => kind === "investment");
  if (sums.length > 0) {
    const values = new Set(sums.map((claim) => describeValue(claim, lang, nameOf)));
    return fill(labels.share, { values: new Intl.ListFormat(lang, { type: "disjunction" }).format(values) });
  }
  return placed.announcement.investment === null ? null : labels.shareUnknown;
}

/** The départements of a region with how many announcements have a site in each. */
function Departements({ region, lang }: { readonly region: PlaceId; readonly lang: Lang }): ReactElement {
  const { place: labels } = messagesIn(lang);
  const own = departementsOf(region);
  return (
    <Section id="departements" title={labels.departements}>
      <ul className={styles["departements"]}>
        {own.map(({ id, code }) => (
          <li key={id}>
            <PlaceName id={id} lang={lang} /> <span>{code}</span>{" "}
            <span>{fillCount(labels.count, announcementsAt(id, catalogue).length, lang)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The départements of a region, by code. */
export function departementsOf(region: PlaceId): readonly PlaceRecord[] {
  return catalogue.placeIds
    .map((id) => catalogue.place(id))
    .filter(
      ({ type, id }) => type === "departement" && placesAround(id, catalogue).some((place) => place.id === region),
    )
    .toSorted((a, b) => Number((a.code ?? "") > (b.code ?? "")) - Number((a.code ?? "") < (b.code ?? "")));
}
