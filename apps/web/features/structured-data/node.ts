import { type PagePath, pathIn } from "../address/address.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { DATA } from "../session/release.ts";

/** A thing in the words of schema.org. Addresses are relative: a reader of JSON-LD completes them by the page's own. */
export type Node = Readonly<Record<string, unknown>>;

/** The licence of the data. */
export const LICENCE = "https://www.etalab.gouv.fr/licence-ouverte-open-licence";

/** A page above another. */
export interface Step {
  readonly name: string;
  /** After the language, `/organisations`. */
  readonly path: string;
}

/** A page of the site: what it is about, what it holds, what it is drawn from, and the pages above it. */
export function pageNode(
  lang: Lang,
  path: PagePath,
  title: string,
  {
    type = "WebPage",
    about = [],
    parts = [],
    basis = null,
    above = [],
  }: {
    readonly type?: "WebPage" | "CollectionPage" | "AboutPage";
    readonly about?: readonly Node[];
    readonly parts?: readonly Node[];
    readonly basis?: Node | null;
    /** From the highest below the home page; none for a page right below it. */
    readonly above?: readonly Step[];
  },
): Node {
  const address = `/${lang}${pathIn(path, lang)}`;
  return {
    "@type": type,
    "@id": address,
    url: address,
    name: title,
    inLanguage: lang,
    dateModified: DATA.on,
    version: DATA.version,
    license: LICENCE,
    isPartOf: { "@type": "WebSite", "@id": `/${lang}`, name: "choosefr", inLanguage: lang },
    ...(about.length > 0 ? { about } : {}),
    ...(parts.length > 0 ? { hasPart: parts } : {}),
    ...(basis === null ? {} : { isBasedOn: basis }),
    ...(above.length > 0 ? { breadcrumb: trailNode(lang, [...above, { name: title, path: pathIn(path, lang) }]) } : {}),
  };
}

/** The way to a page from the home page, which comes first. */
function trailNode(lang: Lang, steps: readonly Step[]): Node {
  return {
    "@type": "BreadcrumbList",
    itemListElement: [{ name: messagesIn(lang).site.name, path: "" }, ...steps].map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: `/${lang}${path}`,
    })),
  };
}
