import type { Metadata } from "next";
import type { ReactElement } from "react";
import { type LangParams, readLang } from "../../../features/language/lang-params.ts";
import { messagesIn } from "../../../features/language/messages.ts";
import { pageMetadata } from "../../../features/shell/metadata.ts";
import { SourcesPage } from "../../../features/sources/sources-page.tsx";

export async function generateMetadata({ params }: LangParams): Promise<Metadata> {
  const lang = await readLang(params);
  const { source } = messagesIn(lang);
  return pageMetadata(lang, source.title, source.description);
}

export default async function Page({ params }: LangParams): Promise<ReactElement> {
  return <SourcesPage lang={await readLang(params)} />;
}
