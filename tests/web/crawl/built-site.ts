import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const site = join(import.meta.dirname, "../../../apps/web");
const pages = join(site, ".next/server/app");

/** A page that was built ahead. */
export interface BuiltPage {
  /** `/fr/organisations/amazon` */
  readonly address: string;
  readonly html: string;
}

/** Where a word of the other language stands in the address: the server leads on to the page under its own word. */
const ledElsewhere = ["/fr/check", "/en/verifier", "/fr/search", "/en/recherche"];

/** The addresses of all pages that were built ahead and that the server answers with. */
export function listBuiltPages(): readonly string[] {
  const files = globSync("{fr,en}{.html,/**/*.html}", { cwd: pages }).toSorted();
  return files.map((file) => `/${file.replace(/\.html$/u, "")}`).filter((address) => !ledElsewhere.includes(address));
}

/** Those pages, one after the other. */
export function* readBuiltPages(): Generator<BuiltPage> {
  for (const address of listBuiltPages()) {
    yield { address, html: readFileSync(join(pages, `${address}.html`), "utf8") };
  }
}

/** Whether a file answers at a path: an asset of the build, a public file, or an answer that was built ahead. */
export function isBuiltFile(path: string): boolean {
  const places = path.startsWith("/_next/")
    ? [join(site, ".next", path.slice("/_next/".length))]
    : [join(site, "public", path), join(pages, `${path}.body`)];
  return places.some((place) => existsSync(place));
}

/** The place on the site that the whole record as a file gives each claim, by the id of the claim. */
export function readClaimPages(): ReadonlyMap<string, string | null> {
  const whole = JSON.parse(readFileSync(join(site, "public/download/choosefr.json"), "utf8")) as Readonly<
    Record<string, readonly { readonly claims?: readonly { readonly id: string; readonly page: string | null }[] }[]>
  >;
  const records = Object.values(whole).filter(Array.isArray).flat() as (typeof whole)[string];
  return new Map(records.flatMap(({ claims = [] }) => claims.map(({ id, page }) => [id, page] as const)));
}

/** The sentences of the site in a language by their paths, `place.title`, from its files of messages. */
export function readMessages(lang: "fr" | "en"): ReadonlyMap<string, string> {
  const folder = join(site, "messages");
  const files = globSync([`${lang}.json`, `${lang}/*.json`], { cwd: folder });
  return new Map(
    files.flatMap((file) => {
      const room = file === `${lang}.json` ? [] : [basename(file, ".json")];
      return listTexts(JSON.parse(readFileSync(join(folder, file), "utf8")), room);
    }),
  );
}

function listTexts(value: unknown, path: readonly string[]): readonly (readonly [path: string, text: string])[] {
  if (typeof value === "string") return [[path.join("."), value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, held]) => listTexts(held, [...path, name]));
}
