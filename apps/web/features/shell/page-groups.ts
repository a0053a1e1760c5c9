import { checkPaths } from "../address/address.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";

/** Pages that belong together: the path of each after the language, and its name. */
export interface PageGroup {
  readonly label: string;
  readonly pages: readonly (readonly [path: string, name: string])[];
}

/** The pages to read, and those to judge the record by: below every page, and among what the search finds. */
export function listPageGroups(lang: Lang): readonly PageGroup[] {
  const { site, about, check, corrections, coverage, data, disagreements, outcomes, publisher, source } =
    messagesIn(lang);
  return [
    {
      label: site.toRead,
      pages: [
        ["organisations", site.organisations],
        ["editions", site.editions],
        ["places", site.places],
        ["sectors", site.sectors],
        ["outcomes", outcomes.name],
        ["disagreements", disagreements.title],
      ],
    },
    {
      label: site.toJudge,
      pages: [
        [checkPaths[lang].slice(1), check.link],
        ["method", site.method],
        ["sources", source.title],
        ["publishers", publisher.title],
        ["coverage", coverage.title],
        ["corrections", corrections.title],
        ["data", data.title],
        ["about", about.title],
        ["accessibility", site.accessibility],
      ],
    },
  ];
}
