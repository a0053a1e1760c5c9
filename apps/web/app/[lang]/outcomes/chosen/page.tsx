import { catalogue } from "@choosefr/model";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import type { ReactElement } from "react";
import { type LangParams, readLang } from "../../../../features/language/lang-params.ts";
import { BoardPage } from "../../../../features/outcomes/board-page.tsx";
import { readBoardQuery, writeBoardQuery } from "../../../../features/outcomes/board-query.ts";
import { describeBoardPage } from "../../../../features/outcomes/describe-board-page.ts";
import type { Parameters } from "../../../../features/session/session-filter.ts";
import { pageMetadata } from "../../../../features/shell/metadata.ts";

interface Props extends LangParams {
  readonly searchParams: Promise<Parameters>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const lang = await readLang(params);
  const { title, description } = describeBoardPage(readBoardQuery(await searchParams, catalogue), lang);
  // A choice is a view on the whole board, which alone is to be found by a search.
  return { ...pageMetadata(lang, title, description), robots: { index: false, follow: true } };
}

export default async function Page({ params, searchParams }: Props): Promise<ReactElement> {
  const lang = await readLang(params);
  const query = readBoardQuery(await searchParams, catalogue);
  if (writeBoardQuery(query) === "") redirect(`/${lang}/outcomes`);
  return <BoardPage lang={lang} query={query} />;
}
