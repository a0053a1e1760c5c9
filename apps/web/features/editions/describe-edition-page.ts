import { describeDate, describeMoney, type Edition } from "@choosefr/model";
import { fill, fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";

/** The title of an edition’s page and its description, with the total where a page prints one. */
export function describeEditionPage(
  { names, date, totalInvestment, announcements }: Edition,
  lang: Lang,
): { readonly title: string; readonly description: string } {
  const { edition: labels } = messagesIn(lang);
  const about = {
    name: names[lang],
    date: describeDate(date, lang),
    announcements: fillCount(labels.announcements, announcements.length, lang),
  };
  return {
    title: fill(labels.pageTitle, about),
    description:
      totalInvestment === null
        ? fill(labels.pageDescriptionNoTotal, about)
        : fill(labels.pageDescription, { ...about, total: describeMoney(totalInvestment, lang) }),
  };
}
