import { type Edition, edition, editionIds } from "@choosefr/model";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactElement } from "react";
import { describeEditionPage } from "../../../../features/editions/describe-edition-page.ts";
import { EditionPage } from "../../../../features/editions/edition-page.tsx";
import { readLang } from "../../../../features/language/lang-params.ts";
import { pageMetadata } from "../../../../features/shell/metadata.ts";

interface Props {
  readonly params: Promise<{ readonly lang: string; readonly id: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = (): { id: string }[] => editionIds.map((id) => ({ id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = await readLang(params);
  const { title, description } = describeEditionPage(await readEdition(params), lang);
  return pageMetadata(lang, title, description);
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  return <EditionPage lang={await readLang(params)} edition={await readEdition(params)} />;
}

async function readEdition(params: Props["params"]): Promise<Edition> {
  const asked = (await params).id;
  const id = editionIds.find((known) => known === asked);
  return id === undefined ? notFound() : edition(id);
}
