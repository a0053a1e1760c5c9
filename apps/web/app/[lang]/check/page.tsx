import type { Metadata } from "next";
import type { ReactElement } from "react";
import { CheckPage } from "../../../features/check/check-page.tsx";
import { type LangParams, readLang } from "../../../features/language/lang-params.ts";
import { messagesIn } from "../../../features/language/messages.ts";
import { pageMetadata } from "../../../features/shell/metadata.ts";

export async function generateMetadata({ params }: LangParams): Promise<Metadata> {
  const lang = await readLang(params);
  const { check } = messagesIn(lang);
  return pageMetadata(lang, check.title, check.description);
}

export default async function Page({ params }: LangParams): Promise<ReactElement> {
  return <CheckPage lang={await readLang(params)} />;
}
