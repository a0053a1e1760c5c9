import { type Sector, sectors } from "@choosefr/model";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactElement } from "react";
import { readLang } from "../../../../features/language/lang-params.ts";
import { describeSectorPage } from "../../../../features/sectors/describe-sector-page.ts";
import { SectorPage } from "../../../../features/sectors/sector-page.tsx";
import { pageMetadata } from "../../../../features/shell/metadata.ts";

interface Props {
  readonly params: Promise<{ readonly lang: string; readonly id: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = (): { id: string }[] => sectors.map((id) => ({ id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = await readLang(params);
  const { title, description } = describeSectorPage(await readSector(params), lang);
  return pageMetadata(lang, title, description);
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  return <SectorPage lang={await readLang(params)} sector={await readSector(params)} />;
}

async function readSector(params: Props["params"]): Promise<Sector> {
  const asked = (await params).id;
  return sectors.find((known) => known === asked) ?? notFound();
}
