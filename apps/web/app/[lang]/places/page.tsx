import type { Metadata } from "next";
import type { ReactElement } from "react";
import { type LangParams, readLang } from "../../../features/language/lang-params.ts";
import { messagesIn } from "../../../features/language/messages.ts";
import { PlacesPage } from "../../../features/places/places-page.tsx";
import { pageMetadata } from "../../../features/shell/metadata.ts";

export async function generateMetadata({ params }: LangParams): Promise<Metadata> {
  const lang = await readLang(params);
  const { place } = messagesIn(lang);
  return pageMetadata(lang, place.title, place.description);
}

export default async function Page({ params }: LangParams): Promise<ReactElement> {
  return <PlacesPage lang={await readLang(params)} />;
}
