import { Parser } from "htmlparser2";
import type { Lang } from "../addresses.ts";

/** A link, or the address that a form leads to. */
export interface Link {
  readonly href: string;
  readonly rel: string;
  readonly opensTab: boolean;
}

/** What a person reads or hears, with the language that it is said to be in. */
export interface Words {
  readonly text: string;
  readonly lang: string;
}

/** What a page is made of, as far as its HTML shows it. */
export interface ReadPage {
  /** With the language, `/fr/organisations/amazon`, and with the query where there is one. */
  readonly address: string;
  readonly lang: string;
  readonly titles: readonly string[];
  readonly descriptions: readonly string[];
  readonly robots: string;
  readonly canonical: readonly string[];
  readonly alternates: ReadonlyMap<string, string>;
  readonly headings: number;
  /** In the order of the page, those that stand twice twice. */
  readonly ids: readonly string[];
  readonly links: readonly Link[];
  /** Scripts, styles, pictures and other files that the page asks for or names. */
  readonly files: readonly string[];
  readonly words: readonly Words[];
  readonly picturesWithoutText: number;
  /** The blocks of JSON-LD, unread. */
  readonly data: readonly string[];
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Reads the HTML of the page at an address in one pass. */
export function readPage(address: string, html: string): ReadPage {
  const { elements, texts } = parse(html);
  const named = (...names: readonly string[]): readonly Element["attributes"][] =>
    elements.filter(({ name }) => names.includes(name)).map(({ attributes }) => attributes);
  const meta = (name: string): readonly string[] =>
    named("meta").flatMap((each) =>
      each["name"] === name || each["property"] === name ? (each["content"] ?? "") : [],
    );
  const links = named("link");
  const alternates = links.filter(({ rel, hreflang }) => rel === "alternate" && hreflang !== undefined);
  const canonical = links.filter(({ rel }) => rel === "canonical");
  const other = links.filter((link) => !alternates.includes(link) && !canonical.includes(link));
  const lang = named("html")[0]?.["lang"] ?? "";
  const textsIn = (name: string): readonly string[] =>
    texts.filter(({ parent }) => parent === name).map(({ text }) => text);
  return {
    address,
    lang,
    titles: textsIn("title"),
    descriptions: meta("description"),
    robots: meta("robots").join(" "),
    canonical: canonical.map(({ href = "" }) => href),
    alternates: new Map(alternates.map(({ hreflang = "", href = "" }) => [hreflang, href])),
    headings: named("h1").length,
    ids: elements.flatMap(({ attributes }) => attributes["id"] ?? []),
    links: named("a", "form").flatMap(({ href, action = href, rel = "", target }) =>
      action === undefined ? [] : [{ href: action, rel, opensTab: target === "_blank" }],
    ),
    files: [
      ...other.flatMap(({ href }) => href ?? []),
      ...meta("og:image"),
      ...named("script", "img", "source", "iframe").flatMap(({ src }) => src ?? []),
    ],
    words: [
      ...texts.filter(({ parent }) => !silent.has(parent)),
      ...meta("description").map((text) => ({ text, lang })),
    ],
    picturesWithoutText: named("img").filter(({ alt }) => alt === undefined).length,
    data: textsIn(JSON_LD),
  };
}

/** What the text of a block of JSON-LD has for a parent. */
const JSON_LD = "script ld+json";

/** Elements whose text is code or data, not words. */
const silent = new Set(["script", JSON_LD, "style", "pre", "code", "template"]);

/** Attributes that are shown or read out. */
const wordy = ["aria-label", "title", "alt", "placeholder", "data-label"] as const;

interface Text extends Words {
  /** The element that holds it, code where that is in code; `attribute` for the value of one. */
  readonly parent: string;
}

/** The elements of a page and its texts, in their order. */
function parse(html: string): { readonly elements: readonly Element[]; readonly texts: readonly Text[] } {
  const elements: Element[] = [];
  const texts: Text[] = [];
  const open: { readonly parent: string; readonly lang: string }[] = [];
  let text = "";
  const flush = (): void => {
    const said = text.trim();
    const { parent = "", lang = "" } = open.at(-1) ?? {};
    if (said !== "") texts.push({ text: said, lang, parent });
    text = "";
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      flush();
      elements.push({ name, attributes });
      const around = open.at(-1);
      const lang = attributes["lang"] ?? around?.lang ?? "";
      const own = attributes["type"] === "application/ld+json" ? JSON_LD : name;
      // What stands inside code is code.
      open.push({ parent: around !== undefined && silent.has(around.parent) ? around.parent : own, lang });
      for (const attribute of wordy) {
        const said = attributes[attribute]?.trim() ?? "";
        if (said !== "") texts.push({ text: said, lang, parent: "attribute" });
      }
    },
    ontext(data) {
      text += data;
    },
    onclosetag() {
      flush();
      open.pop();
    },
  });
  parser.write(html);
  parser.end();
  return { elements, texts };
}

/** The language that the address of a page names. */
export function langOf(address: string): Lang {
  return address.startsWith("/en") ? "en" : "fr";
}
