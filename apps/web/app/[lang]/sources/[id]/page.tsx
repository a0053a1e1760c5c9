import { type Source, source, sourceIds } from "@choosefr/model";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactElement } from "react";
import { readLang } from "../../../../features/language/lang-params.ts";
import { pageMetadata } from "../../../../features/shell/metadata.ts";
import { describeSourcePage } from "../../../../features/sources/describe-source-page.ts";
import { SourcePage } from "../../../../features/sources/source-page.tsx";

interface Props {
  readonly params: Promise<{ readonly lang: string; readonly id: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = (): { id: string }[] => sourceIds.map((id) => ({ id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = await readLang(params);
  const { title, description } = describeSourcePage(await readSource(params), lang);
  return pageMetadata(lang, title, description);
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  return <SourcePage lang={await readLang(params)} source={await readSource(params)} />;
}

async function readSource(params: Props["params"]): Promise<Source> {
  const asked = (await params).id;
  const id = sourceIds.find((known) => known === asked);
  return id === undefined ? notFound() : source(id);
}
