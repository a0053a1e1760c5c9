import type { ReactElement, ReactNode } from "react";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import styles from "./embed.module.css";
import { HeightReporter } from "./height-reporter.tsx";

/** What surrounds a quiz on somebody else's page: nothing above it, whose it is below. */
export function EmbedFrame({ lang, children }: { readonly lang: Lang; readonly children: ReactNode }): ReactElement {
  const { embed, site } = messagesIn(lang);
  return (
    <HeightReporter>
      <main className={styles["frame"]}>{children}</main>
      <footer className={styles["foot"]}>
        <p>{fill(embed.foot, { site: site.name })}</p>
        <a href={`/${lang}`} target="_blank" rel="noopener">
          {embed.toSite}
        </a>
      </footer>
    </HeightReporter>
  );
}
