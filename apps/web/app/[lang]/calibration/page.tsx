import { randomBytes } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import type { ReactElement } from "react";
import { CalibrationPage, CalibrationQuizPage } from "../../../features/calibration/calibration-page.tsx";
import { type LangParams, readLang } from "../../../features/language/lang-params.ts";
import { messagesIn } from "../../../features/language/messages.ts";
import { readSeed, seedFrom } from "../../../features/quiz/seed.ts";
import type { Parameters } from "../../../features/session/session-filter.ts";
import { pageMetadata } from "../../../features/shell/metadata.ts";

interface Props extends LangParams {
  readonly searchParams: Promise<Parameters>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const lang = await readLang(params);
  const { title, description, quiz } = messagesIn(lang).calibration;
  const isQuiz = (await searchParams)["seed"] !== undefined;
  return pageMetadata(lang, isQuiz ? quiz.title : title, isQuiz ? quiz.description : description);
}

export default async function Page({ params, searchParams }: Props): Promise<ReactElement> {
  const lang = await readLang(params);
  const asked = (await searchParams)["seed"];
  if (asked === undefined) return <CalibrationPage lang={lang} />;
  const seed = asked === "new" ? null : readSeed(asked);
  if (seed === null) redirect(`/${lang}/calibration?seed=${seedFrom(randomBytes(6))}`);
  if (seed !== asked) redirect(`/${lang}/calibration?seed=${seed}`);
  return <CalibrationQuizPage lang={lang} seed={seed} />;
}
