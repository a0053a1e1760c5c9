import { constants, gzipSync } from "node:zlib";
import { type BuiltPage, readBuiltPages } from "./built-site.ts";
import { type ReadPage, readPage } from "./read-page.ts";

/** The pages of the site by their addresses, without a query where there is a page for it. */
export interface ReadSite {
  readonly pages: ReadonlyMap<string, ReadPage>;
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those that weigh more on their way than they may, in bytes. */
  readonly heavy: readonly string[];
}

/** What the HTML of a page may weigh on its way, in bytes. */
const LIMIT = 60_000;

/** Reads all pages that were built ahead, and `others`, which are made on request. */
export function readSite(others: readonly BuiltPage[]): ReadSite {
  const pages = new Map<string, ReadPage>();
  const heavy: string[] = [];
  for (const { address, html } of [...readBuiltPages(), ...others]) {
    pages.set(address, readPage(address, html));
    if (!isLight(html)) heavy.push(`${address} weighs ${gzipSync(html).byteLength} bytes`);
  }
  const anchors = new Map([...pages].map(([address, { ids }]) => [address, new Set(ids)]));
  return { pages, anchors, heavy };
}

/** What takes long to pack is packed only where the quick way leaves a doubt. */
function isLight(html: string): boolean {
  if (html.length <= LIMIT / 4) return true;
  return [1, constants.Z_DEFAULT_COMPRESSION].some((level) => gzipSync(html, { level }).byteLength <= LIMIT);
}

/** The address that a link on a page leads to, without the query where no page has it; null where it leads out of the site. */
export function resolve(
  href: string,
  from: string,
  { pages }: Pick<ReadSite, "pages">,
): { readonly address: string; readonly anchor: string } | null {
  if (/^[a-z][a-z+.-]*:/iu.test(href)) return null;
  const [whole = "", anchor = ""] = href.split("#");
  if (whole === "") return { address: from, anchor: decodeURIComponent(anchor) };
  const [path = ""] = whole.split("?");
  return { address: pages.has(whole) ? whole : decodeURIComponent(path), anchor: decodeURIComponent(anchor) };
}

/** The pages that links lead to from a page, through pages of its language, itself among them. */
export function reach(start: string, site: ReadSite): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const address of reached) {
    for (const { href } of site.pages.get(address)?.links ?? []) {
      const target = resolve(href, address, site)?.address ?? "";
      if (site.pages.has(target) && (target === start || target.startsWith(`${start}/`))) reached.add(target);
    }
  }
  return reached;
}
