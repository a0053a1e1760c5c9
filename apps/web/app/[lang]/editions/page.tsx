import type { Metadata } from "next";
import type { ReactElement } from "react";
import { EditionsPage } from "../../../features/editions/editions-page.tsx";
import { type LangParams, readLang } from "../../../features/language/lang-params.ts";
import { messagesIn } from "../../../features/language/messages.ts";
import { pageMetadata } from "../../../features/shell/metadata.ts";

export async function generateMetadata({ params }: LangParams): Promise<Metadata> {
  const lang = await readLang(params);
  const { edition } = messagesIn(lang);
  return pageMetadata(lang, edition.title, edition.description);
}

export default async function Page({ params }: LangParams): Promise<ReactElement> {
  return <EditionsPage lang={await readLang(params)} />;
}
