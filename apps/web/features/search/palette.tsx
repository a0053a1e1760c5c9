import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from "react";
import { checkPaths, searchAddress } from "../address/address.ts";
import { fill, fillCount } from "../language/fill.ts";
import { type Lang, otherLang } from "../language/lang.ts";
import type { Found } from "./create-search.ts";
import styles from "./palette.module.css";
import type { SearchWords } from "./search-file.ts";
import { useSearch } from "./use-search.ts";

/** How many results the palette shows; the others are on the page of the search. */
const SHOWN = 7;

/** What the list under the field of the dialog is given, and tells. */
export interface PaletteProps {
  /** The id of the list. */
  readonly id: string;
  /** The address of what is searched in. */
  readonly file: string;
  readonly query: string;
  readonly lang: Lang;
  readonly loading: string;
  /** Takes what the keys of the field do while the list is there, and null when it goes. */
  readonly onKeys: (press: ((event: KeyboardEvent) => void) | null) => void;
  readonly onListed: (listed: { readonly isThere: boolean; readonly active: string | null }) => void;
  readonly onFailed: () => void;
  readonly onChosen: () => void;
}

/** Something that Enter opens. */
interface Option {
  readonly address: string;
  readonly title: string;
  readonly kind: string;
  readonly line: string;
  /** The language that it leads to, where that is another. */
  readonly lang?: Lang;
}

/** What the search finds, or where it may lead to while nothing is typed: options of the field, each a plain link. */
export function Palette({
  id,
  file,
  query,
  lang,
  loading,
  onKeys,
  onListed,
  onFailed,
  onChosen,
}: PaletteProps): ReactElement {
  const phase = useSearch(file, true);
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState({ query, index: 0 });
  const asked = query.trim();
  const words = phase.kind === "ready" ? phase.loaded.words : null;
  const found = phase.kind === "ready" && asked !== "" ? phase.loaded.search(query) : null;
  const options = words === null ? [] : found === null ? commands(words, lang) : resultsOf(found, words, query, lang);
  // Another query begins with its best result again.
  const index = chosen.query === query ? Math.min(chosen.index, options.length - 1) : 0;
  const active = options.length === 0 ? null : `${id}-${index}`;
  const isFailed = phase.kind === "failed";
  useEffect(() => onListed({ isThere: active !== null, active }), [onListed, active]);
  useEffect(() => {
    if (isFailed) onFailed();
  }, [isFailed, onFailed]);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  });
  useEffect(() => {
    onKeys((event) => {
      const step = steps[event.key];
      if (event.nativeEvent.isComposing || options.length === 0) return;
      if (step !== undefined) {
        event.preventDefault();
        setChosen({ query, index: (index + step + options.length) % options.length });
      } else if (event.key === "Enter") {
        event.preventDefault();
        const { ctrlKey, metaKey, shiftKey } = event;
        const click = new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey });
        list.current?.querySelector('[aria-selected="true"]')?.dispatchEvent(click);
      }
    });
    return () => onKeys(null);
  });
  return (
    <>
      <p className={styles["told"]} role="status">
        {words === null ? loading : told(found, words, asked, lang)}
      </p>
      <div ref={list} id={id} className={styles["list"]} role="listbox" aria-label={words?.results}>
        {options.map(({ address, title, kind, line, lang: to }, place) => (
          <a
            key={address}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === index}
            tabIndex={-1}
            href={address}
            lang={to}
            hrefLang={to}
            onPointerMove={() => {
              if (place !== index) setChosen({ query, index: place });
            }}
            onClick={({ ctrlKey, metaKey, shiftKey }) => {
              if (!ctrlKey && !metaKey && !shiftKey) onChosen();
            }}
          >
            <span className={styles["kind"]}>{kind}</span>
            <span className={styles["title"]}>{title}</span>
            {line !== "" && <span className={styles["line"]}>{line}</span>}
          </a>
        ))}
      </div>
      {words !== null && (
        <p className={styles["foot"]}>
          {found !== null && (found.areNear || found.records.length === 0) ? (
            <>
              {words.onward} <a href={`/${lang}/coverage`}>{words.toCoverage}</a>{" "}
              <a href={`/${lang}/report`}>{words.toReport}</a>
            </>
          ) : (
            <span className={styles["keys"]}>{words.keys}</span>
          )}
        </p>
      )}
    </>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Where one may go without a name: to play, to read, to check, and the same page in the other language. */
function commands(words: SearchWords, lang: Lang): readonly Option[] {
  const other = otherLang(lang);
  // The page around the dialog knows its own address in the other language.
  const here = document.querySelector<HTMLAnchorElement>(`header a[hreflang="${other}"]`);
  const pages = Object.entries(words.commandPages).map(([path, { title, line }], place) => ({
    address: `/${lang}${path === "check" ? checkPaths[lang] : `/${path}`}`,
    title,
    kind: place === 0 ? words.commands : "",
    line,
  }));
  const inOther = here === null ? [] : [{ address: here.href, title: here.title, kind: "", line: "", lang: other }];
  return [...pages, ...inOther];
}

function resultsOf({ records }: Found, words: SearchWords, query: string, lang: Lang): readonly Option[] {
  const first = records.slice(0, SHOWN).map(({ address, title, kind, line }) => ({
    address,
    title,
    kind: words.kinds[kind],
    line,
  }));
  if (records.length <= SHOWN) return first;
  const all = {
    address: searchAddress(query, lang),
    title: fillCount(words.showAll, records.length, lang),
    kind: "",
    line: "",
  };
  return [...first, all];
}

/** What is said above the list. */
function told(found: Found | null, words: SearchWords, query: string, lang: Lang): string {
  if (found === null) return words.lede;
  if (found.records.length === 0) return fill(words.none, { query });
  return found.areNear ? fill(words.near, { query }) : fillCount(words.count, found.records.length, lang);
}
