const PAGES = "choosefr-pages-";

/** A page that opens without a network. */
export interface VisitedPage {
  readonly path: string;
  readonly title: string;
  /** What it shows first, where that says more than its title: a quiz, its question. Empty otherwise. */
  readonly begins: string;
}

/** The pages in a language that were kept, the latest first; none where the browser keeps none. */
export async function listVisitedPages(lang: "fr" | "en"): Promise<readonly VisitedPage[]> {
  try {
    const kept = await openVisited();
    const ours = kept.filter(({ request }) => new URL(request.url).pathname.startsWith(`/${lang}`));
    const pages = await Promise.all(
      ours.map(async ({ cache, request }) => describe(request, await cache.match(request))),
    );
    // A page that two builds have kept is told once, where it was seen last.
    return [...new Map(pages.toReversed().map((page) => [page.path, page])).values()];
  } catch {
    return [];
  }
}

/** Forgets the pages that were kept; the page that says there is no network stays. */
export async function forgetVisitedPages(): Promise<void> {
  try {
    const kept = await openVisited();
    await Promise.all(kept.map(({ cache, request }) => cache.delete(request)));
  } catch {
    // What the browser will not open holds nothing to forget.
  }
}

/** Every page that was kept on a visit, the oldest first. Rejects where the browser keeps none. */
async function openVisited(): Promise<readonly { readonly cache: Cache; readonly request: Request }[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PAGES));
  const kept = await Promise.all(
    names.map(async (name) => {
      const cache = await caches.open(name);
      return (await cache.keys()).map((request) => ({ cache, request }));
    }),
  );
  return kept.flat().filter(({ request }) => !request.url.endsWith("/offline"));
}

async function describe({ url }: Request, response: Response | undefined): Promise<VisitedPage> {
  const { pathname, search } = new URL(url);
  const page = new DOMParser().parseFromString((await response?.text()) ?? "", "text/html");
  const path = pathname + search;
  const title = page.title.replace(/ · choosefr$/u, "");
  const begins = page.querySelector("h1")?.textContent ?? "";
  return { path, title: title === "" ? path : title, begins: title.includes(begins) ? "" : begins };
}
