import type { ReactElement, ReactNode } from "react";
import { type PagePath, pathIn } from "../address/address.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { HeadLinks } from "./head-links.tsx";
import styles from "./page-frame.module.css";
import { PreviewTags } from "./preview-tags.tsx";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader } from "./site-header.tsx";

/**
 * What surrounds every page. `path` is the address after the language ("/organisations/amazon", "" for the home page)
 * so that the language switch keeps the place; `isListed` is false for pages that search engines need not know.
 */
export function PageFrame({
  lang,
  path,
  isListed = true,
  children,
}: {
  readonly lang: Lang;
  readonly path: PagePath;
  readonly isListed?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const messages = messagesIn(lang);
  return (
    <>
      {isListed && <HeadLinks lang={lang} path={path} />}
      <PreviewTags lang={lang} path={pathIn(path, lang)} />
      <a className={styles["skip"]} href="#content">
        {messages.site.skip}
      </a>
      <SiteHeader lang={lang} path={path} />
      <main id="content" className={styles["main"]} tabIndex={-1}>
        {children}
      </main>
      <SiteFooter lang={lang} />
    </>
  );
}
