import { type Announcement, describeDate, describeValue, nameOf } from "@choosefr/model";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";

/** The title of an announcement's page, which names who announced what, and its description, with the sum where one is known. */
export function describeAnnouncementPage(
  { organisations, subject, announced, investment }: Announcement,
  lang: Lang,
): { readonly title: string; readonly description: string } {
  const { announcement: labels } = messagesIn(lang);
  const names = new Intl.ListFormat(lang, { type: "conjunction" }).format(
    organisations.map((id) => nameOf({ kind: "organisation", id }, lang)),
  );
  const about = { names, subject: subject[lang], date: describeDate(announced, lang) };
  return {
    title: fill(labels.title, about),
    description:
      investment === null
        ? fill(labels.description, about)
        : fill(labels.pledge, { ...about, figure: describeValue(investment.preferred, lang, nameOf) }),
  };
}
