import {
  type Announcement,
  addSums,
  catalogue,
  describeValue,
  type InvestmentClaim,
  nameOf,
  organisation,
  rankBySum,
  type Summary,
} from "@choosefr/model";
import type { ReactElement } from "react";
import { addressOf } from "../address/address.ts";
import { fill, fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { Bar } from "./bar.tsx";
import { Picture } from "./picture.tsx";
import styles from "./ranked-sums.module.css";

/** Under so many numbers a table tells as much as a drawing. */
const FEWEST = 8;
/** How many are drawn; the file and the list on the page hold all. */
const SHOWN = 12;

type Sum = Announcement & { readonly investment: Summary<InvestmentClaim> & { readonly amount: number } };

/** The largest of some announcements as bars, where at least eight give a sum in euros; nothing else. */
export function RankedSums({
  announcements,
  level,
  csv,
  lang,
}: {
  readonly announcements: readonly Announcement[];
  readonly level: 2 | 3;
  /** The address of the announcements as CSV. */
  readonly csv: string;
  readonly lang: Lang;
}): ReactElement | null {
  const { picture, announcementTable } = messagesIn(lang);
  const sums = rankBySum(announcements).filter(hasEuros);
  const [first] = sums;
  if (first === undefined || sums.length < FEWEST) return null;
  const shown = sums.slice(0, SHOWN);
  const rest = sums.length - shown.length;
  const scale = Math.max(...shown.map(({ investment }) => investment.amountMax ?? investment.amount));
  return (
    <Picture
      title={fill(isHeldElsewhere(first) ? picture.ranked.titleElsewhere : picture.ranked.title, {
        names: namesOf(first, lang),
        figure: describeValue(first.investment.preferred, lang, nameOf),
      })}
      level={level}
      howToRead={`${picture.euros} ${picture.ranked.key}`}
      table={null}
      csv={csv}
      lang={lang}
    >
      <table className={styles["ranked"]}>
        <caption className="visually-hidden">{picture.ranked.caption}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{announcementTable.who}</th>
            <th scope="col">{announcementTable.sum}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((item) => (
            <Row key={item.id} item={item} scale={scale} lang={lang} />
          ))}
        </tbody>
      </table>
      {rest > 0 && <p className={styles["rest"]}>{fillCount(picture.ranked.rest, rest, lang)}</p>}
    </Picture>
  );
}

function Row({ item, scale, lang }: { readonly item: Sum; readonly scale: number; readonly lang: Lang }): ReactElement {
  const { picture } = messagesIn(lang);
  const { known } = addSums([item.id], catalogue);
  const { figure, preferred, amount, amountMax } = item.investment;
  return (
    <tr>
      <th scope="row">
        <a href={addressOf("announcement", item.id, lang)}>{namesOf(item, lang)}</a>
      </th>
      <td className={styles["figure"]}>
        {figure?.language === lang ? figure.text : describeValue(preferred, lang, nameOf)}
        {isHeldElsewhere(item) && <span className={styles["note"]}>{picture.ranked.elsewhere}</span>}
      </td>
      <td className={styles["bar"]}>
        <Bar filled={Math.min(known.least, amount)} outlined={amountMax ?? amount} scale={scale} />
      </td>
    </tr>
  );
}

/** Whether another announcement holds the same promise, which is counted there. */
function isHeldElsewhere({ id }: Announcement): boolean {
  return addSums([id], catalogue).causes.some(({ cause }) => cause === "repeats");
}

function namesOf({ organisations }: Announcement, lang: Lang): string {
  return new Intl.ListFormat(lang, { type: "conjunction" }).format(organisations.map((id) => organisation(id).name));
}

function hasEuros(item: Announcement): item is Sum {
  return item.investment?.currency === "EUR" && item.investment.amount !== null;
}
