import type { Metadata } from "next";
import type { ReactElement } from "react";
import { CorrectionsPage } from "../../../features/corrections/corrections-page.tsx";
import { type LangParams, readLang } from "../../../features/language/lang-params.ts";
import { messagesIn } from "../../../features/language/messages.ts";
import { pageMetadata } from "../../../features/shell/metadata.ts";

export async function generateMetadata({ params }: LangParams): Promise<Metadata> {
  const lang = await readLang(params);
  const { corrections } = messagesIn(lang);
  return pageMetadata(lang, corrections.title, corrections.description);
}

export default async function Page({ params }: LangParams): Promise<ReactElement> {
  return <CorrectionsPage lang={await readLang(params)} />;
}
