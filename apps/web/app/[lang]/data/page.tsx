import type { Metadata } from "next";
import type { ReactElement } from "react";
import { DataPage } from "../../../features/data/data-page.tsx";
import { type LangParams, readLang } from "../../../features/language/lang-params.ts";
import { messagesIn } from "../../../features/language/messages.ts";
import { pageMetadata } from "../../../features/shell/metadata.ts";

export async function generateMetadata({ params }: LangParams): Promise<Metadata> {
  const lang = await readLang(params);
  const { data } = messagesIn(lang);
  return pageMetadata(lang, data.title, data.description);
}

export default async function Page({ params }: LangParams): Promise<ReactElement> {
  return <DataPage lang={await readLang(params)} />;
}
