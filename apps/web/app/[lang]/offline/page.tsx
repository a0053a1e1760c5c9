import type { Metadata } from "next";
import type { ReactElement } from "react";
import { type LangParams, readLang } from "../../../features/language/lang-params.ts";
import { messagesIn } from "../../../features/language/messages.ts";
import { OfflinePage } from "../../../features/offline/offline-page.tsx";
import { pageMetadata } from "../../../features/shell/metadata.ts";

export async function generateMetadata({ params }: LangParams): Promise<Metadata> {
  const lang = await readLang(params);
  const { offline } = messagesIn(lang);
  return { ...pageMetadata(lang, offline.title, offline.lede), robots: { index: false } };
}

export default async function Page({ params }: LangParams): Promise<ReactElement> {
  return <OfflinePage lang={await readLang(params)} />;
}
