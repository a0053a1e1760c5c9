import type { Metadata } from "next";
import type { ReactElement } from "react";
import { type LangParams, readLang } from "../../../features/language/lang-params.ts";
import { BoardPage } from "../../../features/outcomes/board-page.tsx";
import { WHOLE } from "../../../features/outcomes/board-query.ts";
import { describeBoardPage } from "../../../features/outcomes/describe-board-page.ts";
import { pageMetadata } from "../../../features/shell/metadata.ts";

export async function generateMetadata({ params }: LangParams): Promise<Metadata> {
  const lang = await readLang(params);
  const { title, description } = describeBoardPage(WHOLE, lang);
  return pageMetadata(lang, title, description);
}

export default async function Page({ params }: LangParams): Promise<ReactElement> {
  return <BoardPage lang={await readLang(params)} query={WHOLE} />;
}
