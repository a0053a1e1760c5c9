import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { ReactElement } from "react";
import { env } from "../../../env.ts";
import { type LangParams, readLang } from "../../../features/language/lang-params.ts";
import { messagesIn } from "../../../features/language/messages.ts";
import { readExactQuiz } from "../../../features/session/exact-link.ts";
import { originOf } from "../../../features/session/origin.ts";
import type { Parameters } from "../../../features/session/session-filter.ts";
import { SheetPage } from "../../../features/sheet/sheet-page.tsx";
import { pageMetadata } from "../../../features/shell/metadata.ts";

interface Props extends LangParams {
  readonly searchParams: Promise<Parameters>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = await readLang(params);
  const { sheet } = messagesIn(lang);
  return { ...pageMetadata(lang, sheet.title, sheet.description), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props): Promise<ReactElement> {
  const lang = await readLang(params);
  const link = readExactQuiz(await searchParams);
  if (link === null) redirect(`/${lang}/class`);
  return <SheetPage lang={lang} link={link} origin={originOf(env.siteOrigin, await headers())} />;
}
