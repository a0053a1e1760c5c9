import type { Metadata } from "next";
import type { ReactElement } from "react";
import { type LangParams, readLang } from "../../../features/language/lang-params.ts";
import { messagesIn } from "../../../features/language/messages.ts";
import { TodayPage } from "../../../features/modes/today-page.tsx";
import { dayNow, readDay } from "../../../features/session/day.ts";
import type { Parameters } from "../../../features/session/session-filter.ts";
import { pageMetadata } from "../../../features/shell/metadata.ts";

interface Props extends LangParams {
  readonly searchParams: Promise<Parameters>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = await readLang(params);
  const { modes } = messagesIn(lang);
  return pageMetadata(lang, modes.today, modes.todayDescription);
}

export default async function Page({ params, searchParams }: Props): Promise<ReactElement> {
  const lang = await readLang(params);
  const today = dayNow();
  const day = readDay((await searchParams)["day"], today);
  return <TodayPage lang={lang} day={day} isToday={day === today} />;
}
