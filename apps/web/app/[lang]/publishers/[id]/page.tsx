import { type PublisherRecord, publisher, publisherIds } from "@choosefr/model";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactElement } from "react";
import { readLang } from "../../../../features/language/lang-params.ts";
import { describePublisherPage } from "../../../../features/publishers/describe-publisher-page.ts";
import { PublisherPage } from "../../../../features/publishers/publisher-page.tsx";
import { pageMetadata } from "../../../../features/shell/metadata.ts";

interface Props {
  readonly params: Promise<{ readonly lang: string; readonly id: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = (): { id: string }[] => publisherIds.map((id) => ({ id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = await readLang(params);
  const { title, description } = describePublisherPage(await readPublisher(params), lang);
  return pageMetadata(lang, title, description);
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  return <PublisherPage lang={await readLang(params)} publisher={await readPublisher(params)} />;
}

async function readPublisher(params: Props["params"]): Promise<PublisherRecord> {
  const asked = (await params).id;
  const id = publisherIds.find((known) => known === asked);
  return id === undefined ? notFound() : publisher(id);
}
