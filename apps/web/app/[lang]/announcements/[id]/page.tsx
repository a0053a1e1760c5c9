import { type Announcement, announcement, announcementIds } from "@choosefr/model";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactElement } from "react";
import { AnnouncementPage } from "../../../../features/announcements/announcement-page.tsx";
import { describeAnnouncementPage } from "../../../../features/announcements/describe-announcement-page.ts";
import { readLang } from "../../../../features/language/lang-params.ts";
import { pageMetadata } from "../../../../features/shell/metadata.ts";

interface Props {
  readonly params: Promise<{ readonly lang: string; readonly id: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = (): { id: string }[] => announcementIds.map((id) => ({ id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = await readLang(params);
  const { title, description } = describeAnnouncementPage(await readAnnouncement(params), lang);
  return pageMetadata(lang, title, description);
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  return <AnnouncementPage lang={await readLang(params)} announcement={await readAnnouncement(params)} />;
}

async function readAnnouncement(params: Props["params"]): Promise<Announcement> {
  const asked = (await params).id;
  const id = announcementIds.find((known) => known === asked);
  return id === undefined ? notFound() : announcement(id);
}
