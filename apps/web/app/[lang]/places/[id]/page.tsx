import { type PlaceRecord, place } from "@choosefr/model";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactElement } from "react";
import { readLang } from "../../../../features/language/lang-params.ts";
import { describePlacePage } from "../../../../features/places/describe-place-page.ts";
import { pagedPlaceIds } from "../../../../features/places/place-address.ts";
import { PlacePage } from "../../../../features/places/place-page.tsx";
import { pageMetadata } from "../../../../features/shell/metadata.ts";

interface Props {
  readonly params: Promise<{ readonly lang: string; readonly id: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = (): { id: string }[] => pagedPlaceIds.map((id) => ({ id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = await readLang(params);
  const { title, description } = describePlacePage(await readPlace(params), lang);
  return pageMetadata(lang, title, description);
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  return <PlacePage lang={await readLang(params)} place={await readPlace(params)} />;
}

async function readPlace(params: Props["params"]): Promise<PlaceRecord> {
  const asked = (await params).id;
  const id = pagedPlaceIds.find((known) => known === asked);
  return id === undefined ? notFound() : place(id);
}
