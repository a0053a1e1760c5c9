import { setImmediate } from "node:timers/promises";
import { type Claim, catalogue, sourceIds } from "@choosefr/model";
import { listQuestionIds } from "@choosefr/quiz";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { everyPage, type Lang, langs } from "./addresses.ts";
import { isBuiltFile, listBuiltPages, readClaimPages, readMessages } from "./crawl/built-site.ts";
import { addressesIn, findDataFaults } from "./crawl/find-data-faults.ts";
import { langOf, type ReadPage } from "./crawl/read-page.ts";
import { type ReadSite, reach, readSite, resolve } from "./crawl/read-site.ts";
import { findWrongWords, marksOf } from "./crawl/wrong-words.ts";

// The whole site as its HTML shows it: every page that was built ahead, read from the build, and one of each type that is
// made on request. No browser: a page takes a thousandth or two of a second.

/** Asks for an address once the connections that the server closed while pages were read are known to be closed. */
async function ask(address: string): Promise<Response> {
  await setImmediate();
  return fetch(`${inject("origin")}${address}`);
}

let site: ReadSite = { pages: new Map(), anchors: new Map(), heavy: [] };
let all: readonly ReadPage[] = [];

beforeAll(async () => {
  const built = new Set(listBuiltPages());
  const onRequest = everyPage.filter(([, type, path]) => type !== "missing" && !built.has(path));
  const fetched = await Promise.all(
    onRequest.map(async ([, , address]) => ({
      address,
      html: await (await ask(address)).text(),
    })),
  );
  site = readSite(fetched);
  all = [...site.pages.values()];
});

/** What is written for whoever does not read the language of the page. */
const saidForOthers = ["site.switchLanguage", "site.otherLanguage"];

/** What a judge finds on any page, each line with the address of the page. */
function findOn(judge: (page: ReadPage) => readonly string[]): readonly string[] {
  return all.flatMap((page) => judge(page).map((fault) => `${page.address}: ${fault}`));
}

const isListed = ({ canonical }: ReadPage): boolean => canonical.length > 0;

it("reads thousands of pages", () => {
  expect(all.length).toBeGreaterThan(4000);
  expect(all.filter(isListed).length).toBeGreaterThan(4000);
});

describe("every page", () => {
  it("is in the language of its address, under one heading", () => {
    const faults = findOn(({ address, lang, headings }) => [
      ...(lang === langOf(address) ? [] : [`says that it is in "${lang}"`]),
      ...(headings === 1 ? [] : [`has ${headings} headings of the first level`]),
    ]);
    expect(faults).toEqual([]);
  });

  it("has one title and one description, no other listed page's of its language", () => {
    const owners = new Map<string, string>();
    const faults = findOn((page) => {
      const { address, titles, descriptions } = page;
      const counts = [titles.length, descriptions.length].join(" and ");
      const taken = [...titles, ...descriptions].flatMap((text) => {
        const key = `${langOf(address)} ${text}`;
        const owner = owners.get(key);
        if (isListed(page)) owners.set(key, address);
        return owner === undefined || !isListed(page) ? [] : [`says "${text}", as does ${owner}`];
      });
      return [...(counts === "1 and 1" ? [] : [`has ${counts} titles and descriptions`]), ...taken];
    });
    expect(faults).toEqual([]);
  });

  it("names its own address and its translation, which names it, unless it is kept out of search", () => {
    const faults = findOn((page) => {
      const { address, canonical, alternates, robots } = page;
      if (!isListed(page)) return robots.includes("noindex") ? [] : ["is neither listed nor kept out"];
      const names = [...alternates.keys()].toSorted().join(" ");
      const back = langs.filter((lang) => {
        const other = site.pages.get(alternates.get(lang) ?? "");
        return other?.alternates.get(langOf(address)) !== address;
      });
      return [
        ...(robots.includes("noindex") ? ["is listed and kept out"] : []),
        ...(canonical.join(" ") === address ? [] : [`calls itself ${canonical.join(" ")}`]),
        ...(names === "en fr x-default" ? [] : [`is translated to "${names}"`]),
        ...(alternates.get("x-default") === alternates.get("fr") ? [] : ["has another default than French"]),
        ...back.map((lang) => `is not named by ${alternates.get(lang)}`),
      ];
    });
    expect(faults).toEqual([]);
  });

  it("has each anchor once, and a text for each picture", () => {
    const faults = findOn(({ ids, picturesWithoutText }) => [
      ...[...Map.groupBy(ids, (id) => id)].flatMap(([id, same]) =>
        same.length === 1 ? [] : [`has the anchor ${id} ${same.length} times`],
      ),
      ...(picturesWithoutText === 0 ? [] : ["has a picture without a text"]),
    ]);
    expect(faults).toEqual([]);
  });

  it("weighs less than 60 kB on its way", () => {
    expect(site.heavy).toEqual([]);
  });

  it("has no place left open, no value that is none, and no word of the other language", () => {
    const messages = { fr: new Map(readMessages("fr")), en: new Map(readMessages("en")) };
    for (const lang of langs) for (const path of saidForOthers) messages[lang].delete(path);
    const names = [
      ...sourceIds.flatMap((id) => catalogue.source(id).title ?? []),
      ...catalogue.publisherIds.flatMap((id) => catalogue.publisher(id).name ?? []),
      ...catalogue.placeIds.flatMap((id) => Object.values(catalogue.place(id).names)),
    ];
    const marks = {
      fr: marksOf([...messages.fr.values()], [...messages.en.values()], names),
      en: marksOf([...messages.en.values()], [...messages.fr.values()], names),
    };
    const paths = new Set(messages.fr.keys());
    const judged = new Map<string, string | null>();
    const faults = findOn(({ address, words }) => {
      const lang = langOf(address);
      const other = marks[lang === "fr" ? "en" : "fr"];
      return words.flatMap((said) => {
        // What is said in another language is marked as such: the language switch, a title, a figure as printed.
        if (said.lang !== lang) return [];
        const key = `${lang} ${said.text}`;
        const known = judged.get(key);
        const fault = known === undefined ? findWrongWords(said.text, other, paths) : known;
        judged.set(key, fault);
        return fault === null ? [] : [`"${said.text}" ${fault}`];
      });
    });
    expect(faults).toEqual([]);
  });
});

describe("every link", () => {
  /** Addresses made on request, by path, with one address each: the first that a page links. */
  const asked = new Map<string, string>();

  it("leads to a page or a file, and its anchor stands there", () => {
    const questions = new Set(listQuestionIds());
    const faults = findOn(({ address, links, files }) => [
      ...links.flatMap(({ href }) => {
        const target = resolve(href, address, site);
        if (target === null) return [];
        const { address: to, anchor } = target;
        const anchors = site.anchors.get(to);
        if (anchors !== undefined) return anchor === "" || anchors.has(anchor) ? [] : [`${href} has no anchor`];
        const [, question] = /^\/(?:fr|en)\/question\/(.+)$/u.exec(to) ?? [];
        if (question !== undefined) return questions.has(question) ? [] : [`${href} is no question`];
        if (!isBuiltFile(to) && !asked.has(to)) asked.set(to, href);
        return [];
      }),
      ...files.filter((file) => !file.startsWith("data:") && !isBuiltFile(file.split("?")[0] ?? "")),
    ]);
    expect(faults).toEqual([]);
  });

  it("leads to an answer where that is made on request", async () => {
    expect(asked.size).toBeGreaterThan(5);
    expect(asked.size).toBeLessThan(100);
    const statuses = await Promise.all(
      [...asked.values()].map(async (href) => [href, (await ask(href)).status] as const),
    );
    expect(statuses.filter(([, status]) => status !== 200)).toEqual([]);
  });

  it("out of the site is safe, and leaves this page open unless it says so", () => {
    const recorded = new Set(sourceIds.map((id) => catalogue.source(id).url));
    const faults = findOn(({ address, links }) =>
      links.flatMap(({ href, rel, opensTab }) => {
        if (opensTab !== /^(?:noopener|noreferrer)$/u.test(rel)) return [`${href} has rel="${rel}"`];
        if (resolve(href, address, site) !== null || href.startsWith("mailto:")) return [];
        // Where a source was read is a fact of the record, and some were read at an address without encryption.
        return href.startsWith("https://") || recorded.has(href) ? [] : [`${href} is not https`];
      }),
    );
    expect(faults).toEqual([]);
  });
});

describe.each(langs)("from the home page in %s", (lang) => {
  it("links lead to every listed page", () => {
    const reached = reach(`/${lang}`, site);
    // A page with a query or of a question is one of many that quizzes lead to.
    const own = all.filter((page) => langOf(page.address) === lang && isListed(page));
    const fixed = own.map(({ address }) => address).filter((address) => !/\?|\/question\//u.test(address));
    expect(fixed.length).toBeGreaterThan(2000);
    expect(fixed.filter((address) => !reached.has(address))).toEqual([]);
  });

  it("links lead to every claim of the record, at its one address", () => {
    const reached = reach(`/${lang}`, site);
    const links = new Set([...reached].flatMap((address) => addressedOn(address)));
    const claims = listClaims();
    expect(claims.length).toBeGreaterThan(1500);
    const lost = claims.filter((claim) => {
      const homes = homesOf(claim, lang).filter((home) => {
        const [address = "", anchor = ""] = home.split("#");
        return reached.has(address) && site.anchors.get(address)?.has(anchor) === true && links.has(home);
      });
      return homes.length !== 1;
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});

describe.each(langs)("the files that programs read, in %s", (lang) => {
  it("say of each claim where it stands, and it stands there", () => {
    const pages = readClaimPages();
    const lost = listClaims().filter((claim) => {
      const page = pages.get(claim.id);
      const home = homesOf(claim, lang).find((address) => address === `/${lang}${page}`);
      const [address = "", anchor = ""] = home?.split("#") ?? [];
      return site.anchors.get(address)?.has(anchor) !== true;
    });
    expect(lost.map(({ id }) => [id, pages.get(id)])).toEqual([]);
  });
});

/** The addresses with an anchor that a page links, its own in full. */
function addressedOn(address: string): readonly string[] {
  const page = site.pages.get(address);
  return (page?.links ?? [])
    .filter(({ href }) => href.includes("#"))
    .map(({ href }) => (href.startsWith("#") ? `${address}${href}` : href));
}

function listClaims(): readonly Claim[] {
  const { announcementIds, editionIds, organisationIds, personIds, placeIds, publisherIds } = catalogue;
  return [
    ...announcementIds.map((id) => catalogue.announcement(id)),
    ...editionIds.map((id) => catalogue.edition(id)),
    ...organisationIds.map((id) => catalogue.organisation(id)),
    ...personIds.map((id) => catalogue.person(id)),
    ...placeIds.map((id) => catalogue.place(id)),
    ...publisherIds.map((id) => catalogue.publisher(id)),
  ].flatMap(({ claims }): readonly Claim[] => claims);
}

/** Where a claim may have its address: on the page of its record, of a country on that of all places, of a person on an organisation's. */
function homesOf(claim: Claim, lang: Lang): readonly string[] {
  const [record, local] = claim.id.split("/");
  if (claim.kind === "role") return [`/${lang}/organisations/${claim.organisation}#${claim.id}`];
  const sections = ["announcements", "editions", "organisations", "places", "publishers"];
  const pages = sections.map((section) => `/${lang}/${section}/${record}`).filter((page) => site.pages.has(page));
  return (pages.length === 0 ? [`/${lang}/places`] : pages).map((page) => `${page}#${local}`);
}

describe("what pages tell programs", () => {
  /** What the pages of a section are about. */
  const subjects: Readonly<Record<string, readonly string[]>> = {
    organisations: ["Organization"],
    announcements: ["Organization"],
    editions: ["Event"],
    places: ["AdministrativeArea"],
    sectors: ["DefinedTerm"],
    sources: ["CreativeWork", "NewsArticle"],
    publishers: ["Organization", "NewsMediaOrganization", "GovernmentOrganization"],
  };

  interface PageData {
    readonly "@id"?: string;
    readonly about?: readonly { readonly "@type"?: string }[];
    readonly breadcrumb?: { readonly itemListElement: readonly { readonly item: string }[] };
  }

  it("is in the words of schema.org, at addresses that exist", () => {
    const faults = findOn(({ address, data }) =>
      data.flatMap((text) => {
        const node: unknown = JSON.parse(text);
        const lost = addressesIn(node).filter((named) => {
          const target = resolve(named, address, site);
          if (target === null) return false;
          const anchors = site.anchors.get(target.address);
          return anchors === undefined
            ? !isBuiltFile(target.address)
            : target.anchor !== "" && !anchors.has(target.anchor);
        });
        return [...findDataFaults(node), ...lost.map((named) => `names ${named}, which does not exist`)];
      }),
    );
    expect(faults).toEqual([]);
  });

  it("says what each page of the record is about, and what stands above it", () => {
    const faults = findOn(({ address, data }) => {
      const [, , section = "", id] = address.split("/");
      const kinds = subjects[section];
      if (kinds === undefined || id === undefined) return [];
      const [page, ...others] = data.map((text) => JSON.parse(text) as PageData);
      const trail = page?.breadcrumb?.itemListElement.map(({ item }) => item) ?? [];
      return [
        ...(page?.["@id"] === address && others.length === 0 ? [] : ["does not tell of itself once"]),
        ...(page?.about?.every(({ "@type": type = "" }) => kinds.includes(type)) === true
          ? []
          : ["is about something else"]),
        ...(trail.length > 2 && trail[0] === address.slice(0, 3) && trail.at(-1) === address
          ? []
          : [`stands below ${trail.join(", ")}`]),
      ];
    });
    expect(faults).toEqual([]);
  });

  it("offers the whole record as a set of data", () => {
    for (const lang of langs) {
      const [text = ""] = site.pages.get(`/${lang}/data`)?.data ?? [];
      const { about } = JSON.parse(text) as {
        readonly about: readonly { readonly distribution: readonly unknown[] }[];
      };
      expect(about[0]?.distribution.length).toBeGreaterThan(15);
    }
  });
});

it("the sitemap lists every listed page once, with its translations, and nothing else", async () => {
  const origin = inject("origin");
  const map = await (await ask("/sitemap.xml")).text();
  const entries = [...map.matchAll(/<url><loc>([^<]*)<\/loc>(.*?)<lastmod>(\d{4}-\d{2}-\d{2})<\/lastmod><\/url>/gu)];
  const paths = entries.map(([, loc = ""]) => loc.replace(origin, ""));
  expect(new Set(paths).size).toBe(paths.length);
  const questions = langs.flatMap((lang) =>
    listQuestionIds().map((id) => `/${lang}/question/${encodeURIComponent(id)}`),
  );
  // Of pages with a query, which are without number, the bare one is listed, if there is one.
  const listed = all.filter(
    (page) => isListed(page) && !page.address.startsWith(`${page.address.slice(0, 3)}/question/`),
  );
  const bare = listed.map(({ address }) => address.split("?")[0] ?? "").filter((path) => !path.endsWith("/quiz"));
  expect([...new Set(paths)].toSorted()).toEqual([...new Set([...bare, ...questions])].toSorted());
  for (const [, loc = "", links = ""] of entries) {
    const page = site.pages.get(loc.replace(origin, ""));
    if (page === undefined) continue;
    const named = [...links.matchAll(/hreflang="(\w+)" href="([^"]*)"/gu)].map(([, lang, href = ""]) => [
      lang,
      href.replace(origin, ""),
    ]);
    expect(named).toEqual(langs.map((lang) => [lang, page.alternates.get(lang)]));
  }
});
