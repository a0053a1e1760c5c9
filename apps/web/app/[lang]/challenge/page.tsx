import type { Metadata } from "next";
import { redirect } from "next/navigation";
import type { ReactElement } from "react";
import { type LangParams, readLang } from "../../../features/language/lang-params.ts";
import { messagesIn } from "../../../features/language/messages.ts";
import { ChallengePage } from "../../../features/modes/challenge-page.tsx";
import { readExactQuiz } from "../../../features/session/exact-link.ts";
import type { Parameters } from "../../../features/session/session-filter.ts";
import { pageMetadata } from "../../../features/shell/metadata.ts";

interface Props extends LangParams {
  readonly searchParams: Promise<Parameters>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = await readLang(params);
  const { modes } = messagesIn(lang);
  return { ...pageMetadata(lang, modes.challenge, modes.challengeDescription), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props): Promise<ReactElement> {
  const lang = await readLang(params);
  const link = readExactQuiz(await searchParams);
  if (link === null) redirect(`/${lang}/quiz`);
  return <ChallengePage lang={lang} link={link} />;
}
