import type { Metadata } from "next";
import type { ReactElement } from "react";
import { type LangParams, readLang } from "../../../features/language/lang-params.ts";
import { messagesIn } from "../../../features/language/messages.ts";
import { MethodPage } from "../../../features/method/method-page.tsx";
import { pageMetadata } from "../../../features/shell/metadata.ts";

export async function generateMetadata({ params }: LangParams): Promise<Metadata> {
  const lang = await readLang(params);
  const { method } = messagesIn(lang);
  return pageMetadata(lang, method.title, method.description);
}

export default async function Page({ params }: LangParams): Promise<ReactElement> {
  return <MethodPage lang={await readLang(params)} />;
}
