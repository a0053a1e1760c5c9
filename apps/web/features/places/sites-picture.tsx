import { type Announcement, nameOf } from "@choosefr/model";
import type { ReactElement } from "react";
import { fill, fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { Picture } from "../picture/picture.tsx";
import { SiteMap } from "../picture/site-map.tsx";
import { countRegions, type RegionCount } from "./count-regions.ts";
import { PlaceName } from "./place-name.tsx";
import styles from "./sites-picture.module.css";

/** Where some announcements have a site: the map of the country with a dot for each, and the places by region; nothing where none is known. */
export function SitesPicture({
  announcements,
  csv,
  lang,
}: {
  readonly announcements: readonly Announcement[];
  /** The address of the announcements as CSV. */
  readonly csv: string;
  readonly lang: Lang;
}): ReactElement | null {
  const { place: labels } = messagesIn(lang);
  const regions = countRegions(announcements);
  if (regions.length === 0) return null;
  const placed = new Set(regions.flatMap((region) => region.announcements)).size;
  const words = regions.length === 1 ? labels.mapEditionOne : labels.mapEdition;
  return (
    <Picture
      title={fill(fillCount(words, placed, lang), { regions: regions.length })}
      level={3}
      howToRead={labels.mapDots}
      table={null}
      csv={csv}
      lang={lang}
    >
      <div className={styles["beside"]}>
        <SiteMap places={[...new Set(regions.flatMap(({ places }) => places))]} region={null} />
        <Regions regions={regions} lang={lang} />
      </div>
    </Picture>
  );
}

function Regions({ regions, lang }: { readonly regions: readonly RegionCount[]; readonly lang: Lang }): ReactElement {
  const { place: labels } = messagesIn(lang);
  return (
    <table className={styles["table"]}>
      <caption className="visually-hidden">{labels.whereTable}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{labels.region}</th>
          <th scope="col">{labels.announcements}</th>
          <th scope="col">{labels.places}</th>
        </tr>
      </thead>
      <tbody>
        {regions.map(({ region, announcements, places }) => (
          <tr key={region}>
            <th scope="row">
              <PlaceName id={region} lang={lang} />
            </th>
            <td className={styles["count"]}>{fillCount(labels.count, announcements.length, lang)}</td>
            <td className={styles["places"]}>
              {places
                .filter((id) => id !== region)
                .map((id) => nameOf({ kind: "place", id }, lang))
                .join(", ")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
