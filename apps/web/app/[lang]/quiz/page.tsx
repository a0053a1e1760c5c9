import { randomBytes } from "node:crypto";
import { catalogue } from "@choosefr/model";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import type { ReactElement } from "react";
import { type LangParams, readLang } from "../../../features/language/lang-params.ts";
import { messagesIn } from "../../../features/language/messages.ts";
import { FilteredQuizPage } from "../../../features/modes/filtered-quiz-page.tsx";
import { readSeed, seedFrom } from "../../../features/quiz/seed.ts";
import { type Parameters, readFilter, writeFilter } from "../../../features/session/session-filter.ts";
import { pageMetadata } from "../../../features/shell/metadata.ts";

interface Props extends LangParams {
  readonly searchParams: Promise<Parameters>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = await readLang(params);
  const { quiz } = messagesIn(lang);
  return pageMetadata(lang, quiz.title, quiz.description);
}

export default async function Page({ params, searchParams }: Props): Promise<ReactElement> {
  const lang = await readLang(params);
  const asked = await searchParams;
  const filter = readFilter(asked, catalogue);
  const seed = readSeed(asked["seed"]) ?? seedFrom(randomBytes(6));
  if (seed !== asked["seed"]) {
    redirect(`/${lang}/quiz?${[`seed=${seed}`, writeFilter(filter)].filter(Boolean).join("&")}`);
  }
  return <FilteredQuizPage lang={lang} seed={seed} filter={filter} />;
}
