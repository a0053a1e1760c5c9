import type { ReactElement } from "react";
import { checkPaths } from "../address/address.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import styles from "./site-footer.module.css";

/** Who this is not, the licence, and the ways on, in groups: to play, to read, to judge the record. */
export function SiteFooter({ lang }: { readonly lang: Lang }): ReactElement {
  const { site, modes, about, check, corrections, coverage, data, disagreements, outcomes, publisher, source } =
    messagesIn(lang);
  const groups = [
    {
      label: site.toPlay,
      links: [
        ["quiz", site.quiz],
        ["more", modes.more],
      ],
    },
    {
      label: site.toRead,
      links: [
        ["organisations", site.organisations],
        ["editions", site.editions],
        ["places", site.places],
        ["sectors", site.sectors],
        ["outcomes", outcomes.name],
        ["disagreements", disagreements.title],
      ],
    },
    {
      label: site.toJudge,
      links: [
        [checkPaths[lang].slice(1), check.link],
        ["method", site.method],
        ["sources", source.title],
        ["publishers", publisher.title],
        ["coverage", coverage.title],
        ["corrections", corrections.title],
        ["data", data.title],
        ["about", about.title],
        ["accessibility", site.accessibility],
      ],
    },
  ] as const;
  return (
    <footer className={styles["footer"]}>
      <div className={styles["row"]}>
        <nav className={styles["groups"]} aria-label={site.footerNavigation}>
          {groups.map(({ label, links }) => (
            <div key={label}>
              <h2>{label}</h2>
              <ul>
                {links.map(([page, name]) => (
                  <li key={page}>
                    <a href={`/${lang}/${page}`}>{name}</a>
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
