import type { Source } from "@choosefr/model";
import type { Lang } from "../language/lang.ts";
import type { Node } from "./node.ts";
import { shortPublisherNode } from "./publisher-node.ts";

/** A page on record: its title, its address, its day and its publisher as far as known, and whose text it passes on. */
export function sourceNode({ title, url, published, language, kind, publisher, relayOf }: Source, lang: Lang): Node {
  return {
    "@type": kind === "press" || kind === "agency" || kind === "trade" ? "NewsArticle" : "CreativeWork",
    ...(url === null ? {} : { url }),
    ...(title === null ? {} : { name: title, headline: title }),
    inLanguage: language,
    ...(published === null ? {} : { datePublished: published }),
    ...(publisher === null ? {} : { publisher: shortPublisherNode(publisher, lang) }),
    ...(typeof relayOf === "string" ? {} : { sourceOrganization: shortPublisherNode(relayOf, lang) }),
  };
}
