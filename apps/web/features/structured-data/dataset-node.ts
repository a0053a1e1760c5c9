import { edition, editionIds } from "@choosefr/model";
import { env } from "../../env.ts";
import { DOWNLOAD_ROOT, type Download } from "../data/download.ts";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { DATA } from "../session/release.ts";
import { LICENCE, type Node } from "./node.ts";

/** The anchor of the files on the page of the data. */
export const FILES_ANCHOR = "files";

/** The record by its name and where it is told in full, for the pages that show a view of it. */
export function shortDatasetNode(lang: Lang): Node {
  const page = `/${lang}/data`;
  return { "@type": "Dataset", "@id": `${page}#${FILES_ANCHOR}`, url: page, ...describe(lang) };
}

/** The record with the files that it can be downloaded in. */
export function datasetNode(files: readonly Download[], lang: Lang): Node {
  const days = editionIds.map((id) => edition(id).date).toSorted();
  return {
    ...shortDatasetNode(lang),
    creator: { "@type": "Organization", name: "choosefr" },
    license: LICENCE,
    isAccessibleForFree: true,
    version: DATA.version,
    dateModified: DATA.on,
    temporalCoverage: `${days[0]?.slice(0, 4)}/${days.at(-1)?.slice(0, 4)}`,
    spatialCoverage: { "@type": "Country", name: "France", identifier: "FR" },
    distribution: files.map(({ name, bytes, sha256 }) => ({
      "@type": "DataDownload",
      name,
      contentUrl: `${env.siteOrigin ?? ""}${DOWNLOAD_ROOT}/${name}`,
      encodingFormat: formatOf(name),
      contentSize: `${bytes} B`,
      sha256,
    })),
  };
}

function describe(lang: Lang): { readonly name: string; readonly description: string } {
  const { cite, data } = messagesIn(lang);
  return { name: fill(cite.title, { title: `choosefr`, version: DATA.version }), description: data.description };
}

const formats: Readonly<Record<string, string>> = {
  json: "application/json",
  jsonld: "application/ld+json",
  csv: "text/csv",
  parquet: "application/vnd.apache.parquet",
  atom: "application/atom+xml",
};

/** The media type of a file by the end of its name; plain text for one that is not listed. */
function formatOf(name: string): string {
  return formats[name.slice(name.lastIndexOf(".") + 1)] ?? "text/plain";
}
