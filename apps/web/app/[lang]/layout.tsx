import type { Metadata, Viewport } from "next";
import type { ReactElement, ReactNode } from "react";
import { langs } from "../../features/language/lang.ts";
import { readLang } from "../../features/language/lang-params.ts";
import { messagesIn } from "../../features/language/messages.ts";
import { BUILD } from "../../features/offline/build.ts";
import { KeepOffline } from "../../features/offline/keep-offline.tsx";
import { NewerFacts } from "../../features/offline/newer-facts.tsx";
import { DATA } from "../../features/session/release.ts";
import { Document } from "../../features/shell/document.tsx";
import { siteMetadata, siteViewport } from "../../features/shell/metadata.ts";

export const dynamicParams = false;

export const generateStaticParams = (): { lang: string }[] => langs.map((lang) => ({ lang }));

export const metadata: Metadata = siteMetadata;

export const viewport: Viewport = siteViewport;

export default async function Layout({
  params,
  children,
}: {
  readonly params: Promise<{ lang: string }>;
  readonly children: ReactNode;
}): Promise<ReactElement> {
  const lang = await readLang(params);
  const { newer } = messagesIn(lang).offline;
  return (
    <Document lang={lang}>
      {children}
      <NewerFacts data={DATA.version} words={newer} />
      <KeepOffline build={BUILD} />
    </Document>
  );
}
