import type { ReactElement } from "react";
import { env } from "../../env.ts";
import { type PagePath, pathIn } from "../address/address.ts";
import { type Lang, langs } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";

/** The page's own address and that of its translation, for search engines, and the feed of changes; relative while no origin is set. */
export function HeadLinks({ lang, path }: { readonly lang: Lang; readonly path: PagePath }): ReactElement {
  const address = (to: Lang): string => `${env.siteOrigin ?? ""}/${to}${pathIn(path, to)}`;
  return (
    <>
      <link rel="canonical" href={address(lang)} />
      {langs.map((to) => (
        <link key={to} rel="alternate" hrefLang={to} href={address(to)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={address("fr")} />
      <link
        rel="alternate"
        type="application/atom+xml"
        title={messagesIn(lang).data.atom}
        href="/download/changes.atom"
      />
    </>
  );
}
