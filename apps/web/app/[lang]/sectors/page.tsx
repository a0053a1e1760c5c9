import type { Metadata } from "next";
import type { ReactElement } from "react";
import { type LangParams, readLang } from "../../../features/language/lang-params.ts";
import { messagesIn } from "../../../features/language/messages.ts";
import { SectorsPage } from "../../../features/sectors/sectors-page.tsx";
import { pageMetadata } from "../../../features/shell/metadata.ts";

export async function generateMetadata({ params }: LangParams): Promise<Metadata> {
  const lang = await readLang(params);
  const { sector } = messagesIn(lang);
  return pageMetadata(lang, sector.title, sector.description);
}

export default async function Page({ params }: LangParams): Promise<ReactElement> {
  return <SectorsPage lang={await readLang(params)} />;
}
