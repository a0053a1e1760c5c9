import type { ReactElement } from "react";
import { type PagePath, pathIn } from "../address/address.ts";
import { type Lang, otherLang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { searchFileAddress } from "../search/read-search-list.ts";
import { SearchOpener } from "../search/search-opener.tsx";
import styles from "./site-header.module.css";
import { Wordmark } from "./wordmark.tsx";

/** Name, the ways on, and the same page in the other language; on a phone what is read is left to the search and the footer. */
export function SiteHeader({ lang, path }: { readonly lang: Lang; readonly path: PagePath }): ReactElement {
  const { site, search } = messagesIn(lang);
  const { open, field, close, loading, failed, toPage } = search;
  const other = otherLang(lang);
  return (
    <header className={styles["header"]}>
      <div className={styles["row"]}>
        <a className={styles["home"]} href={`/${lang}`} aria-label={site.home}>
          <Wordmark name={site.name} />
        </a>
        <nav className={styles["nav"]} aria-label={site.navigation}>
          <a href={`/${lang}/quiz`}>{site.quiz}</a>
          <a className={styles["wide"]} href={`/${lang}/organisations`}>
            {site.organisations}
          </a>
          <a className={styles["wide"]} href={`/${lang}/editions`}>
            {site.editions}
          </a>
          <a className={styles["wide"]} href={`/${lang}/method`}>
            {site.method}
          </a>
          <SearchOpener
            file={searchFileAddress(lang)}
            words={{ open, field, close, loading, failed, toPage }}
            lang={lang}
          />
          <a href={`/${other}${pathIn(path, other)}`} lang={other} hrefLang={other} title={site.switchLanguage}>
            <span className={styles["short"]} aria-hidden="true">
              {other.toUpperCase()}
            </span>
            <span className={styles["long"]}>{site.otherLanguage}</span>
          </a>
        </nav>
      </div>
    </header>
  );
}
