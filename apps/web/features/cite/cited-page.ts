import type { CitedPage } from "@choosefr/model";
import { env } from "../../env.ts";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { DATA } from "../session/release.ts";
import { ORIGIN_TO_COME } from "../text-to-copy/origin-to-come.ts";

/** One of our pages as something to cite: published on the day of the data that it shows, whose version its title names. */
export function citedPage(lang: Lang, path: string, title: string): CitedPage {
  const { cite } = messagesIn(lang);
  return {
    id: `choosefr${path === "" ? "" : path.replaceAll(/[^a-z0-9]+/gu, "-")}`,
    publisher: { name: "choosefr" },
    title: fill(cite.title, { title, version: DATA.version }),
    url: `${env.siteOrigin ?? ORIGIN_TO_COME}/${lang}${path}`,
    published: DATA.on,
    accessed: null,
    language: lang,
    kind: null,
    relayOf: "none",
  };
}
