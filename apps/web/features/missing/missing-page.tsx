import type { ReactElement } from "react";
import { Mark } from "../design/mark.tsx";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { createSearch, type Search } from "../search/create-search.ts";
import { listSearchRecords } from "../search/list-search-records.ts";
import { searchFileAddress } from "../search/read-search-list.ts";
import { ResultList } from "../search/result-list.tsx";
import { SearchDesk } from "../search/search-desk.tsx";
import { PageFrame } from "../shell/page-frame.tsx";
import type { readMissing } from "./known-address.ts";
import styles from "./missing-page.module.css";

/** How many names are offered. */
const NEAREST = 5;
/** Addresses can be of any length. */
const LONGEST = 80;

const searches = new Map<Lang, Search>();

function searchOf(lang: Lang): Search {
  const known = searches.get(lang);
  if (known !== undefined) return known;
  const made = createSearch(listSearchRecords(lang));
  searches.set(lang, made);
  return made;
}

/** Says what is not there, offers the nearest names, and a way on. */
export function MissingPage({ asked }: { readonly asked: ReturnType<typeof readMissing> }): ReactElement {
  const { lang, what, name, path } = asked;
  const { missing, search: words } = messagesIn(lang);
  const query = name
    .slice(0, LONGEST)
    .replaceAll(/[-_.~+]+/gu, " ")
    .trim();
  const nearest = searchOf(lang)(query).records.slice(0, NEAREST);
  const placeless = path.replace(/^\/(fr|en)(?=\/|$)/, "");
  return (
    <PageFrame lang={lang} path={placeless} isListed={false}>
      <p className={styles["code"]}>
        <Mark kind="unknown" />
        {missing.code}
      </p>
      <h1 className={styles["title"]}>{missing.title}</h1>
      <p className={styles["lede"]}>{what === "page" ? missing.lede : missing[what]}</p>
      <SearchDesk file={searchFileAddress(lang)} initial={query} isAddressed={false} words={words} lang={lang}>
        {nearest.length > 0 && (
          <section className={styles["nearest"]}>
            <h2>{missing.nearest}</h2>
            <ResultList records={nearest} words={words} />
          </section>
        )}
      </SearchDesk>
      <section className={styles["part"]}>
        <h2>{missing.onward}</h2>
        <ul>
          <li>
            <a href={`/${lang}`}>{missing.toHome}</a>
          </li>
          <li>
            <a href={`/${lang}/quiz`}>{missing.toQuiz}</a>
          </li>
          <li>
            <a href={`/${lang}/organisations`}>{missing.toOrganisations}</a>
          </li>
        </ul>
      </section>
    </PageFrame>
  );
}
