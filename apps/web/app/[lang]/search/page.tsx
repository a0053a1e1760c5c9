import type { Metadata } from "next";
import type { ReactElement } from "react";
import { type LangParams, readLang } from "../../../features/language/lang-params.ts";
import { messagesIn } from "../../../features/language/messages.ts";
import { SearchPage } from "../../../features/search/search-page.tsx";
import { pageMetadata } from "../../../features/shell/metadata.ts";

export async function generateMetadata({ params }: LangParams): Promise<Metadata> {
  const lang = await readLang(params);
  const { search } = messagesIn(lang);
  return pageMetadata(lang, search.title, search.description);
}

export default async function Page({ params }: LangParams): Promise<ReactElement> {
  return <SearchPage lang={await readLang(params)} />;
}
