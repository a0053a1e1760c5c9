import type { Metadata } from "next";
import type { ReactElement } from "react";
import { type LangParams, readLang } from "../../../features/language/lang-params.ts";
import { messagesIn } from "../../../features/language/messages.ts";
import { ReviewPage } from "../../../features/review/review-page.tsx";
import { pageMetadata } from "../../../features/shell/metadata.ts";

export async function generateMetadata({ params }: LangParams): Promise<Metadata> {
  const lang = await readLang(params);
  const { review } = messagesIn(lang);
  return pageMetadata(lang, review.title, review.description);
}

export default async function Page({ params }: LangParams): Promise<ReactElement> {
  return <ReviewPage lang={await readLang(params)} />;
}
