import type { Metadata } from "next";
import type { ReactElement } from "react";
import { HomePage } from "../../features/home/home-page.tsx";
import { type LangParams, readLang } from "../../features/language/lang-params.ts";
import { messagesIn } from "../../features/language/messages.ts";
import { pageMetadata } from "../../features/shell/metadata.ts";

export async function generateMetadata({ params }: LangParams): Promise<Metadata> {
  const lang = await readLang(params);
  const { home } = messagesIn(lang);
  return pageMetadata(lang, home.title, home.description);
}

export default async function Page({ params }: LangParams): Promise<ReactElement> {
  return <HomePage lang={await readLang(params)} />;
}
