import type { Metadata } from "next";
import type { ReactElement } from "react";
import { AccessibilityPage } from "../../../features/accessibility/accessibility-page.tsx";
import { type LangParams, readLang } from "../../../features/language/lang-params.ts";
import { messagesIn } from "../../../features/language/messages.ts";
import { pageMetadata } from "../../../features/shell/metadata.ts";

export async function generateMetadata({ params }: LangParams): Promise<Metadata> {
  const lang = await readLang(params);
  const { accessibility } = messagesIn(lang);
  return pageMetadata(lang, accessibility.title, accessibility.description);
}

export default async function Page({ params }: LangParams): Promise<ReactElement> {
  return <AccessibilityPage lang={await readLang(params)} />;
}
