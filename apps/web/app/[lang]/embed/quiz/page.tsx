import { catalogue } from "@choosefr/model";
import type { Metadata } from "next";
import type { ReactElement } from "react";
import { EmbedQuizPage, type Framing } from "../../../../features/embed/embed-quiz-page.tsx";
import { type LangParams, readLang } from "../../../../features/language/lang-params.ts";
import { messagesIn } from "../../../../features/language/messages.ts";
import { readSeed } from "../../../../features/quiz/seed.ts";
import { dayNow } from "../../../../features/session/day.ts";
import { readExactQuiz } from "../../../../features/session/exact-link.ts";
import { type Parameters, readFilter } from "../../../../features/session/session-filter.ts";
import { pageMetadata } from "../../../../features/shell/metadata.ts";

interface Props extends LangParams {
  readonly searchParams: Promise<Parameters>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = await readLang(params);
  const { quiz } = messagesIn(lang);
  return { ...pageMetadata(lang, quiz.title, quiz.description), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props): Promise<ReactElement> {
  return <EmbedQuizPage lang={await readLang(params)} framing={readFraming(await searchParams)} />;
}

function readFraming(asked: Parameters): Framing {
  const exact = readExactQuiz(asked);
  if (exact !== null) return { exact };
  const seed = readSeed(asked["seed"]);
  return seed === null ? { day: dayNow() } : { filter: readFilter(asked, catalogue), seed };
}
