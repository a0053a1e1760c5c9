import type { Metadata } from "next";
import type { ReactElement } from "react";
import { type LangParams, readLang } from "../../../features/language/lang-params.ts";
import { messagesIn } from "../../../features/language/messages.ts";
import { PublishersPage } from "../../../features/publishers/publishers-page.tsx";
import { pageMetadata } from "../../../features/shell/metadata.ts";

export async function generateMetadata({ params }: LangParams): Promise<Metadata> {
  const lang = await readLang(params);
  const { publisher } = messagesIn(lang);
  return pageMetadata(lang, publisher.title, publisher.description);
}

export default async function Page({ params }: LangParams): Promise<ReactElement> {
  return <PublishersPage lang={await readLang(params)} />;
}
