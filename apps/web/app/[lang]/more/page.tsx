import type { Metadata } from "next";
import type { ReactElement } from "react";
import { type LangParams, readLang } from "../../../features/language/lang-params.ts";
import { messagesIn } from "../../../features/language/messages.ts";
import { MorePage } from "../../../features/modes/more-page.tsx";
import { pageMetadata } from "../../../features/shell/metadata.ts";

export async function generateMetadata({ params }: LangParams): Promise<Metadata> {
  const lang = await readLang(params);
  const { modes } = messagesIn(lang);
  return pageMetadata(lang, modes.more, modes.moreDescription);
}

export default async function Page({ params }: LangParams): Promise<ReactElement> {
  return <MorePage lang={await readLang(params)} />;
}
