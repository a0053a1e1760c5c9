import { announcementsAt, catalogue, nameOf, type PlaceId } from "@choosefr/model";
import type { ReactElement } from "react";
import { CitePage } from "../cite/cite-page.tsx";
import { fill, fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { DataNote } from "../page/data-note.tsx";
import { PageHead } from "../page/page-head.tsx";
import { Picture } from "../picture/picture.tsx";
import { RegionMap } from "../picture/region-map.tsx";
import { regionOutlines } from "../picture/region-outlines.ts";
import { PageFrame } from "../shell/page-frame.tsx";
import { shortDatasetNode } from "../structured-data/dataset-node.ts";
import { JsonLd } from "../structured-data/json-ld.tsx";
import { pageNode } from "../structured-data/node.ts";
import { PlaceClaims } from "./place-claims.tsx";
import { PlaceName } from "./place-name.tsx";
import { departementsOf } from "./place-page.tsx";
import styles from "./places-page.module.css";

/** The regions on a map and in a table, with how many announcements have a site in each. */
export function PlacesPage({ lang }: { readonly lang: Lang }): ReactElement {
  const { place: labels } = messagesIn(lang);
  const regions = [...regionOutlines.keys()]
    .map((id) => ({ id, name: nameOf({ kind: "place", id }, lang), count: announcementsAt(id, catalogue).length }))
    .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, lang));
  const tell = ({ name, count }: { readonly name: string; readonly count: number }): string =>
    fill(labels.mapFirst, { name, count: fillCount(labels.count, count, lang) });
  const [first] = regions;
  const countries = catalogue.placeIds.map((id) => catalogue.place(id)).filter(({ type }) => type === "country");
  const title =
    first === undefined
      ? labels.lede
      : fill(labels.mapTop, { name: first.name, count: fillCount(labels.count, first.count, lang) });
  return (
    <PageFrame lang={lang} path="/places">
      <JsonLd
        data={pageNode(lang, "/places", labels.title, { type: "CollectionPage", basis: shortDatasetNode(lang) })}
      />
      <PageHead title={labels.title} lede={labels.lede} />
      <Picture
        title={title}
        level={2}
        howToRead={labels.mapKey}
        table={null}
        csv={`/${lang}/places/regions.csv`}
        lang={lang}
      >
        <div className={styles["beside"]}>
          <RegionMap
            numbers={regions.map((region) => ({ region: region.id, count: region.count, label: tell(region) }))}
            label={title}
            lang={lang}
          />
          <div className={styles["regions"]}>
            <table className={styles["table"]}>
              <caption className="visually-hidden">{labels.table}</caption>
              <thead>
                <tr>
                  <th scope="col">{labels.region}</th>
                  <th scope="col">{labels.announcements}</th>
                  <th scope="col">{labels.concerned}</th>
                </tr>
              </thead>
              <tbody>
                {regions.map(({ id, count }) => (
                  <tr key={id}>
                    <th scope="row">
                      <PlaceName id={id} lang={lang} />
                    </th>
                    <td>{count}</td>
                    <td>{fill(labels.concernedCount, countDepartements(id))}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </div>
      </Picture>
      {countries.map((country) => (
        <PlaceClaims
          key={country.id}
          place={country}
          page={`/${lang}/places`}
          title={fill(labels.whole, { name: country.names[lang] })}
          lang={lang}
        />
      ))}
      <DataNote checked={null} lang={lang} />
      <CitePage lang={lang} path="/places" title={labels.title} />
    </PageFrame>
  );
}

/** How many départements of a region have a known site, and how many there are. */
export function countDepartements(region: PlaceId): { readonly n: number; readonly total: number } {
  const own = departementsOf(region);
  return { n: own.filter(({ id }) => announcementsAt(id, catalogue).length > 0).length, total: own.length };
}
