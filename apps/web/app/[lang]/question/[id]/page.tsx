import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactElement } from "react";
import { readLang } from "../../../../features/language/lang-params.ts";
import { describeQuestion } from "../../../../features/question/question-head.ts";
import { QuestionPage } from "../../../../features/question/question-page.tsx";
import { findQuestion } from "../../../../features/quiz/questions.ts";
import { pageMetadata } from "../../../../features/shell/metadata.ts";

interface Props {
  readonly params: Promise<{ readonly lang: string; readonly id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = await readLang(params);
  const question = findQuestion(decodeURIComponent((await params).id), lang) ?? notFound();
  const { title, description } = describeQuestion(question, lang);
  return pageMetadata(lang, title, description);
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  const lang = await readLang(params);
  const question = findQuestion(decodeURIComponent((await params).id), lang) ?? notFound();
  return <QuestionPage lang={lang} question={question} />;
}
