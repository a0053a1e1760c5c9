import type { ReactElement } from "react";
import { searchAddress, searchPaths } from "../address/address.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { PageHead } from "../page/page-head.tsx";
import { PageFrame } from "../shell/page-frame.tsx";
import { searchFileAddress } from "./read-search-list.ts";
import { SearchDesk } from "./search-desk.tsx";
import styles from "./search-page.module.css";

/** The search: its field, and until something is typed what can be found and where all of it is listed. */
export function SearchPage({ lang }: { readonly lang: Lang }): ReactElement {
  const { search: words, site, publisher, source, outcomes } = messagesIn(lang);
  const lists = [
    ["organisations", site.organisations],
    ["editions", site.editions],
    ["places", site.places],
    ["sectors", site.sectors],
    ["outcomes", outcomes.name],
    ["sources", source.title],
    ["publishers", publisher.title],
  ] as const;
  return (
    <PageFrame lang={lang} path={searchPaths}>
      <PageHead title={words.title} lede={words.lede} />
      <noscript>
        <p className={styles["noscript"]}>{words.noScript}</p>
      </noscript>
      <SearchDesk file={searchFileAddress(lang)} initial="" isAddressed words={words} lang={lang}>
        <section className={`${styles["part"]} ${styles["examples"]}`}>
          <h2>{words.examples}</h2>
          <ul>
            {Object.values(words.exampleQueries).map((query) => (
              <li key={query}>
                <a href={searchAddress(query, lang)}>{query}</a>
              </li>
            ))}
          </ul>
        </section>
        <section className={styles["part"]}>
          <h2>{words.lists}</h2>
          <ul>
            {lists.map(([path, name]) => (
              <li key={path}>
                <a href={`/${lang}/${path}`}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      </SearchDesk>
    </PageFrame>
  );
}
