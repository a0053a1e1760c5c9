import type { Metadata } from "next";
import type { ReactElement } from "react";
import { DisagreementsPage } from "../../../features/disagreements/disagreements-page.tsx";
import { type LangParams, readLang } from "../../../features/language/lang-params.ts";
import { messagesIn } from "../../../features/language/messages.ts";
import { pageMetadata } from "../../../features/shell/metadata.ts";

export async function generateMetadata({ params }: LangParams): Promise<Metadata> {
  const lang = await readLang(params);
  const { disagreements } = messagesIn(lang);
  return pageMetadata(lang, disagreements.title, disagreements.description);
}

export default async function Page({ params }: LangParams): Promise<ReactElement> {
  return <DisagreementsPage lang={await readLang(params)} />;
}
