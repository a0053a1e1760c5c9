import type { Metadata } from "next";
import type { ReactElement } from "react";
import { AboutPage } from "../../../features/about/about-page.tsx";
import { type LangParams, readLang } from "../../../features/language/lang-params.ts";
import { messagesIn } from "../../../features/language/messages.ts";
import { pageMetadata } from "../../../features/shell/metadata.ts";

export async function generateMetadata({ params }: LangParams): Promise<Metadata> {
  const lang = await readLang(params);
  const { about } = messagesIn(lang);
  return pageMetadata(lang, about.title, about.description);
}

export default async function Page({ params }: LangParams): Promise<ReactElement> {
  return <AboutPage lang={await readLang(params)} />;
}
