import {
  countWitnesses,
  describeDate,
  describeMoney,
  describeScope,
  describeValue,
  nameOf,
  type Series,
} from "@choosefr/model";
import type { ReactElement } from "react";
import { addressOf } from "../address/address.ts";
import { type EditionTotal, listTotals, widestSpread } from "../editions/list-totals.ts";
import { countSources } from "../explanation/source-words.ts";
import { fill, fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { Picture } from "./picture.tsx";
import styles from "./totals-by-edition.module.css";

const WIDTH = 1000;

/**
 * The totals of the editions of a series, oldest first: each a bar with its new share filled, where pages
 * print several, each as a dot, and beneath it what can be traced of it, announcement by announcement.
 */
export function TotalsByEdition({
  series,
  level,
  lang,
}: {
  readonly series: Series;
  readonly level: 2 | 3;
  readonly lang: Lang;
}): ReactElement | null {
  const { picture } = messagesIn(lang);
  const totals = listTotals(series.id);
  if (totals.length === 0) return null;
  const scale = Math.max(...totals.flatMap(({ stated, known }) => [known.most, ...stated.map(({ amount }) => amount)]));
  return (
    <Picture
      title={titleOf(series, totals, lang)}
      level={level}
      howToRead={[picture.euros, describeSpread(totals, lang), picture.totals.key]
        .filter((part) => part !== null)
        .join(" ")}
      table={<Stated totals={totals} lang={lang} />}
      csv={`/${lang}/editions/totals.csv`}
      lang={lang}
    >
      <ol className={styles["totals"]}>
        {totals.map((total) => (
          <li key={total.edition.id}>
            <a href={addressOf("edition", total.edition.id, lang)}>{whenOf(total, totals, lang)}</a>
            <span className={styles["figure"]}>
              {total.preferred.figure?.language === lang
                ? total.preferred.figure.text
                : describeMoney(total.preferred, lang)}
            </span>
            <Strip total={total} scale={scale} />
          </li>
        ))}
      </ol>
    </Picture>
  );
}

function Strip({ total, scale }: { readonly total: EditionTotal; readonly scale: number }): ReactElement {
  const { preferred, stated, atTheTime, fresh, known } = total;
  const at = (value: number): number => Math.round((value / scale) * WIDTH * 10) / 10;
  const filled = fresh ?? preferred.amount;
  const amounts = atTheTime.map(({ amount }) => amount);
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const drawn = [...new Set(stated.map(({ amount }) => amount))];
  return (
    <svg className={styles["strip"]} viewBox={`0 0 ${WIDTH} 20`} preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles["filled"]} width={at(filled)} y="1" height="11" />
      {preferred.amount > filled && (
        <path className={styles["earlier"]} d={`M${at(filled)} 1H${at(preferred.amount)}V12H${at(filled)}`} />
      )}
      {high > low && <path className={styles["spread"]} d={`M${at(low)} 6.5H${at(high)}`} />}
      {(drawn.length > 1 ? drawn : []).map((amount) => (
        <g key={amount}>
          <path className={styles["halo"]} d={`M${at(amount)} 6.5h0`} />
          <path className={styles["dot"]} d={`M${at(amount)} 6.5h0`} />
          {!amounts.includes(amount) && <path className={styles["hollow"]} d={`M${at(amount)} 6.5h0`} />}
        </g>
      ))}
      {known.least > 0 && <path className={styles["known"]} d={`M0 17H${at(known.least)}`} />}
      {known.most > known.least && (
        <path className={styles["doubtful"]} d={`M${at(known.least)} 17H${at(known.most)}`} />
      )}
      <path className={styles["base"]} d="M0 0V20" />
    </svg>
  );
}

/** Every total in print, a row each. */
function Stated({ totals, lang }: { readonly totals: readonly EditionTotal[]; readonly lang: Lang }): ReactElement {
  const { picture, edition: labels, explanation } = messagesIn(lang);
  return (
    <table>
      <caption className="visually-hidden">{picture.totals.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{labels.edition}</th>
          <th scope="col">{picture.totals.stated}</th>
          <th scope="col">{picture.totals.covers}</th>
          <th scope="col">{picture.totals.pages}</th>
        </tr>
      </thead>
      <tbody>
        {totals.flatMap((total) =>
          total.stated.map((claim) => (
            <tr key={claim.id}>
              <th scope="row">{whenOf(total, totals, lang)}</th>
              <td>
                <a href={addressOf("edition", total.edition.id, lang, claim.id)}>
                  {describeValue(claim, lang, nameOf)}
                </a>
              </td>
              <td>{describeScope(claim.scope, lang, nameOf)}</td>
              <td>{countSources(claim.evidence.length, countWitnesses(claim.evidence), explanation, lang)}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}

function titleOf({ name }: Series, totals: readonly EditionTotal[], lang: Lang): string {
  const { totals: words } = messagesIn(lang).picture;
  const [first] = totals;
  const last = totals.at(-1);
  if (first === undefined || last === undefined || first === last) return fill(words.titlePlain, { series: name });
  return fill(words.title, {
    series: name,
    first: describeMoney(first.preferred, lang),
    firstYear: first.edition.date.slice(0, 4),
    last: describeMoney(last.preferred, lang),
    lastYear: last.edition.date.slice(0, 4),
  });
}

function describeSpread(totals: readonly EditionTotal[], lang: Lang): string | null {
  const { totals: words } = messagesIn(lang).picture;
  const widest = widestSpread(totals);
  if (widest === null) return null;
  const spread = totals.filter((total) => widestSpread([total]) !== null).length;
  return fill(fillCount(words.spread, spread, lang), { name: whenOf(widest, totals, lang) });
}

/** The year of an edition, with the month where that year had several. */
function whenOf({ edition }: EditionTotal, totals: readonly EditionTotal[], lang: Lang): string {
  const year = edition.date.slice(0, 4);
  const isAlone = totals.every((other) => other.edition === edition || !other.edition.date.startsWith(year));
  return isAlone ? year : describeDate(edition.date.slice(0, 7), lang);
}
