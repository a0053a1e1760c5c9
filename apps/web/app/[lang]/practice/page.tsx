import { catalogue } from "@choosefr/model";
import type { Metadata } from "next";
import type { ReactElement } from "react";
import { type LangParams, readLang } from "../../../features/language/lang-params.ts";
import { messagesIn } from "../../../features/language/messages.ts";
import { PracticePage } from "../../../features/modes/practice-page.tsx";
import { type Parameters, readFilter } from "../../../features/session/session-filter.ts";
import { pageMetadata } from "../../../features/shell/metadata.ts";

interface Props extends LangParams {
  readonly searchParams: Promise<Parameters>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = await readLang(params);
  const { modes } = messagesIn(lang);
  return pageMetadata(lang, modes.practice, modes.practiceDescription);
}

export default async function Page({ params, searchParams }: Props): Promise<ReactElement> {
  const lang = await readLang(params);
  return <PracticePage lang={lang} filter={readFilter(await searchParams, catalogue)} />;
}
