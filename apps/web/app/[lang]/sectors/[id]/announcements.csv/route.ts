import { announcement, announcementsIn, catalogue, rankBySum, sectors } from "@choosefr/model";
import { notFound } from "next/navigation";
import { printAnnouncements } from "../../../../../features/announcements/print-announcements.ts";
import { langs } from "../../../../../features/language/lang.ts";
import { readLang } from "../../../../../features/language/lang-params.ts";
import { csvFile } from "../../../../../features/page/csv-file.ts";

export const dynamic = "force-static";

export const dynamicParams = false;

export const generateStaticParams = (): { lang: string; id: string }[] =>
  langs.flatMap((lang) => sectors.map((id) => ({ lang, id })));

export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly lang: string; readonly id: string }> },
): Promise<Response> {
  const lang = await readLang(params);
  const asked = (await params).id;
  const id = sectors.find((known) => known === asked) ?? notFound();
  const announcements = rankBySum(announcementsIn(id, catalogue).map((each) => announcement(each)));
  return csvFile(printAnnouncements(announcements, lang), `${id}-announcements.csv`);
}
