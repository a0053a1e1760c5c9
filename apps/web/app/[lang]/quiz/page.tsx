import { randomBytes } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import type { ReactElement } from "react";
import { type LangParams, readLang } from "../../../features/language/lang-params.ts";
import { messagesIn } from "../../../features/language/messages.ts";
import { QuizPage } from "../../../features/quiz/quiz-page.tsx";
import { readSeed, seedFrom } from "../../../features/quiz/seed.ts";
import { pageMetadata } from "../../../features/shell/metadata.ts";

interface Props extends LangParams {
  readonly searchParams: Promise<{ readonly seed?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = await readLang(params);
  const { quiz } = messagesIn(lang);
  return pageMetadata(lang, quiz.title, quiz.description);
}

export default async function Page({ params, searchParams }: Props): Promise<ReactElement> {
  const lang = await readLang(params);
  const asked = (await searchParams).seed;
  const seed = readSeed(asked);
  if (seed === null) redirect(`/${lang}/quiz?seed=${seedFrom(randomBytes(6))}`);
  if (seed !== asked) redirect(`/${lang}/quiz?seed=${seed}`);
  return <QuizPage lang={lang} seed={seed} />;
}
