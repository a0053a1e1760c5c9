import type { Metadata } from "next";
import type { ReactElement } from "react";
import { type LangParams, readLang } from "../../../features/language/lang-params.ts";
import { messagesIn } from "../../../features/language/messages.ts";
import { OrganisationsPage } from "../../../features/organisations/organisations-page.tsx";
import { pageMetadata } from "../../../features/shell/metadata.ts";

export async function generateMetadata({ params }: LangParams): Promise<Metadata> {
  const lang = await readLang(params);
  const { organisations } = messagesIn(lang);
  return pageMetadata(lang, organisations.title, organisations.description);
}

export default async function Page({ params }: LangParams): Promise<ReactElement> {
  return <OrganisationsPage lang={await readLang(params)} />;
}
