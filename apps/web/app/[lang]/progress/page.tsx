import type { Metadata } from "next";
import type { ReactElement } from "react";
import { type LangParams, readLang } from "../../../features/language/lang-params.ts";
import { messagesIn } from "../../../features/language/messages.ts";
import { ProgressPage } from "../../../features/progress/progress-page.tsx";
import { pageMetadata } from "../../../features/shell/metadata.ts";

export async function generateMetadata({ params }: LangParams): Promise<Metadata> {
  const lang = await readLang(params);
  const { progress } = messagesIn(lang);
  return pageMetadata(lang, progress.title, progress.description);
}

export default async function Page({ params }: LangParams): Promise<ReactElement> {
  return <ProgressPage lang={await readLang(params)} />;
}
