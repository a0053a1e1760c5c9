import type { ReactElement } from "react";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import styles from "./site-footer.module.css";

/** Who this is not, the licence, and the few ways on. */
export function SiteFooter({ lang }: { readonly lang: Lang }): ReactElement {
  const { site, modes, data } = messagesIn(lang);
  return (
    <footer className={styles["footer"]}>
      <div className={styles["row"]}>
        <p>
          {site.independent} {site.licence}
        </p>
        <nav className={styles["links"]} aria-label={site.footerNavigation}>
          <a href={`/${lang}/quiz`}>{site.quiz}</a>
          <a href={`/${lang}/more`}>{modes.more}</a>
          <a href={`/${lang}/organisations`}>{site.organisations}</a>
          <a href={`/${lang}/editions`}>{site.editions}</a>
          <a href={`/${lang}/places`}>{site.places}</a>
          <a href={`/${lang}/sectors`}>{site.sectors}</a>
          <a href={`/${lang}/method`}>{site.method}</a>
          <a href={`/${lang}/data`}>{data.title}</a>
          <a href={`/${lang}/accessibility`}>{site.accessibility}</a>
        </nav>
      </div>
    </footer>
  );
}
