import type { Rule } from "../rule.ts";

/** Parameters that say whence a reader came, not what page is meant. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|mc_[ce]id|xtor|xtref|at_.*|cmpid|igshid|ref_src|smid|ns_.*)$/iu;

export const duplicateSource: Rule = {
  id: "duplicate-source",
  description: "A page is one source, however its address is written.",
  scope: "dataset",
  check: ({ dataset, report }) => {
    const first = new Map<string, string>();
    for (const { kind, record, file } of dataset.records) {
      if (kind !== "source" || record.url === null) continue;
      const page = pageOf(record.url);
      const owner = first.get(page);
      if (owner === undefined) first.set(page, record.id);
      else if (owner !== record.id) {
        report(file, {
          path: ["url"],
          message: `The source ${owner} has this address as well.`,
          found: record.url,
          expected: "one record a page: scheme, www, a last slash and tracking parameters make no difference",
          suggestion: `Keep one of the two, and name it in all evidence; or correct the address that is not its page's.`,
        });
      }
    }
  },
};

/** What of an address tells one page from another. An address that cannot be read is its own page. */
function pageOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const { hostname, port, pathname, searchParams } = new URL(address);
  const kept = [...searchParams].filter(([key]) => !TRACKING.test(key)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const query = kept.map(([key, value]) => `${key}=${value}`).join("&");
  return `${hostname.replace(/^www\./u, "")}:${port}${pathname.replace(/\/+$/u, "")}?${query}`;
}
