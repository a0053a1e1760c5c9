import type { Metadata } from "next";
import { headers } from "next/headers";
import type { ReactElement } from "react";
import { env } from "../../../env.ts";
import { type LangParams, readLang } from "../../../features/language/lang-params.ts";
import { messagesIn } from "../../../features/language/messages.ts";
import { ReportPage } from "../../../features/report/report-page.tsx";
import { readExactQuiz } from "../../../features/session/exact-link.ts";
import { originOf } from "../../../features/session/origin.ts";
import type { Parameters } from "../../../features/session/session-filter.ts";
import { pageMetadata } from "../../../features/shell/metadata.ts";

interface Props extends LangParams {
  readonly searchParams: Promise<Parameters>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = await readLang(params);
  const { report } = messagesIn(lang);
  return { ...pageMetadata(lang, report.title, report.description), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props): Promise<ReactElement> {
  const lang = await readLang(params);
  const [id = null] = readExactQuiz(await searchParams)?.ids ?? [];
  const origin = originOf(env.siteOrigin, await headers());
  return <ReportPage lang={lang} id={id} origin={origin} recipient={env.reportAddress} />;
}
