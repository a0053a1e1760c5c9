import type { Metadata } from "next";
import type { ReactElement } from "react";
import { CoveragePage } from "../../../features/coverage/coverage-page.tsx";
import { type LangParams, readLang } from "../../../features/language/lang-params.ts";
import { messagesIn } from "../../../features/language/messages.ts";
import { pageMetadata } from "../../../features/shell/metadata.ts";

export async function generateMetadata({ params }: LangParams): Promise<Metadata> {
  const lang = await readLang(params);
  const { coverage } = messagesIn(lang);
  return pageMetadata(lang, coverage.title, coverage.description);
}

export default async function Page({ params }: LangParams): Promise<ReactElement> {
  return <CoveragePage lang={await readLang(params)} />;
}
