import type { ReactElement } from "react";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { listPageGroups, type PageGroup } from "./page-groups.ts";
import styles from "./site-footer.module.css";

/** Who this is not, the licence, and the ways on, in groups: to play, to read, to judge the record. */
export function SiteFooter({ lang }: { readonly lang: Lang }): ReactElement {
  const { site, modes } = messagesIn(lang);
  const toPlay: PageGroup = {
    label: site.toPlay,
    pages: [
      ["quiz", site.quiz],
      ["more", modes.more],
    ],
  };
  return (
    <footer className={styles["footer"]}>
      <div className={styles["row"]}>
        <nav className={styles["groups"]} aria-label={site.footerNavigation}>
          {[toPlay, ...listPageGroups(lang)].map(({ label, pages }) => (
            <div key={label}>
              <h2>{label}</h2>
              <ul>
                {pages.map(([path, name]) => (
                  <li key={path}>
                    <a href={`/${lang}/${path}`}>{name}</a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        <p>
          {site.independent} {site.licence}
        </p>
      </div>
    </footer>
  );
}
