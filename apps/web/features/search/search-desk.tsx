"use client";

import { type ReactElement, type ReactNode, type SyntheticEvent, useEffect, useId, useRef, useState } from "react";
import { searchAddress } from "../address/address.ts";
import { quietButtonClass } from "../design/button.ts";
import { fill, fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import type { Found } from "./create-search.ts";
import { ResultList } from "./result-list.tsx";
import styles from "./search-desk.module.css";
import type { SearchWords } from "./search-file.ts";
import { type FoundKind, kinds } from "./search-record.ts";
import { useSearch } from "./use-search.ts";

/** How many results are shown before all are asked for. */
const FIRST = 30;

/**
 * A field and what it finds, as one types. `children` stand in the place of results until something was typed; with
 * `isAddressed` the query is that of the address, and goes there, so that it can be shared.
 */
export function SearchDesk({
  file,
  initial,
  isAddressed,
  words,
  lang,
  children,
}: {
  /** The address of what is searched in. */
  readonly file: string;
  /** What stands in the field at first. */
  readonly initial: string;
  readonly isAddressed: boolean;
  readonly words: SearchWords;
  readonly lang: Lang;
  readonly children: ReactNode;
}): ReactElement {
  const id = useId();
  const [query, setQuery] = useState(initial);
  const [only, setOnly] = useState<FoundKind | null>(null);
  const [wholeFor, setWholeFor] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const isAsked = query.trim() !== "" && query !== initial;
  const phase = useSearch(file, isAsked);
  useEffect(() => {
    if (!isAddressed) return;
    const asked = new URLSearchParams(window.location.search);
    // Without a query what was typed before this script came counts.
    setQuery(asked.get("q") ?? field.current?.value ?? "");
    setOnly(kinds.find((kind) => kind === asked.get("kind")) ?? null);
    leadToSame(window.location.search);
  }, [isAddressed]);
  const ask = (next: string, nextOnly: FoundKind | null): void => {
    setQuery(next);
    setOnly(nextOnly);
    if (isAddressed) keepInAddress(next, nextOnly, lang);
  };
  const goToFirst = (event: SyntheticEvent): void => {
    event.preventDefault();
    results.current?.querySelector("a")?.focus();
  };
  return (
    <div className={styles["desk"]}>
      <search>
        <form className={styles["form"]} action={searchAddress("", lang)} method="get" onSubmit={goToFirst}>
          <label htmlFor={id}>{words.field}</label>
          <div className={styles["row"]}>
            <input
              ref={field}
              id={id}
              name="q"
              type="search"
              value={query}
              maxLength={200}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              enterKeyHint="search"
              onChange={({ target }) => ask(target.value, null)}
              onKeyDown={(event) => {
                if (event.key === "ArrowDown") goToFirst(event);
              }}
            />
            <button type="submit" className={quietButtonClass}>
              {words.open}
            </button>
          </div>
        </form>
      </search>
      <div className={styles["found"]} data-alone={isAddressed} ref={results}>
        {!isAsked ? (
          children
        ) : phase.kind === "failed" ? (
          <div className={styles["told"]} role="alert">
            <p>{words.failed}</p>
            <button type="button" className={quietButtonClass} onClick={phase.retry}>
              {words.retry}
            </button>
          </div>
        ) : phase.kind === "waiting" ? (
          <p className={styles["told"]} role="status">
            {words.loading}
          </p>
        ) : (
          <Results
            query={query.trim()}
            found={phase.loaded.search(query)}
            only={only}
            onOnly={(kind) => ask(query, kind)}
            isWhole={wholeFor === query}
            onWhole={() => setWholeFor(query)}
            words={words}
            lang={lang}
          />
        )}
      </div>
    </div>
  );
}

function Results({
  query,
  found: { records, areNear },
  only,
  onOnly,
  isWhole,
  onWhole,
  words,
  lang,
}: {
  readonly query: string;
  readonly found: Found;
  readonly only: FoundKind | null;
  readonly onOnly: (kind: FoundKind | null) => void;
  readonly isWhole: boolean;
  readonly onWhole: () => void;
  readonly words: SearchWords;
  readonly lang: Lang;
}): ReactElement {
  const present = kinds.filter((kind) => records.some((record) => record.kind === kind));
  const shown = only !== null && present.includes(only) ? records.filter(({ kind }) => kind === only) : records;
  const told = areNear || records.length === 0 ? fill(records.length === 0 ? words.none : words.near, { query }) : null;
  return (
    <>
      <p className={styles["told"]} role="status">
        {told ?? fillCount(words.count, shown.length, lang)}
      </p>
      {told === null && present.length > 1 && (
        <div className={styles["kinds"]} role="group" aria-label={words.filter}>
          <Choice name={words.all} count={records.length} isChosen={shown === records} onChoose={() => onOnly(null)} />
          {present.map((kind) => (
            <Choice
              key={kind}
              name={words.manyKinds[kind]}
              count={records.filter((record) => record.kind === kind).length}
              isChosen={shown !== records && kind === only}
              onChoose={() => onOnly(kind)}
            />
          ))}
        </div>
      )}
      {shown.length > 0 && <ResultList records={isWhole ? shown : shown.slice(0, FIRST)} words={words} />}
      {!isWhole && shown.length > FIRST && (
        <button type="button" className={`${quietButtonClass} ${styles["rest"]}`} onClick={onWhole}>
          {fillCount(words.showAll, shown.length, lang)}
        </button>
      )}
      {told !== null && (
        <div className={styles["onward"]}>
          <p>{words.onward}</p>
          <ul>
            <li>
              <a href={`/${lang}/coverage`}>{words.toCoverage}</a>
            </li>
            <li>
              <a href={`/${lang}/report`}>{words.toReport}</a>
            </li>
          </ul>
        </div>
      )}
    </>
  );
}

function Choice({
  name,
  count,
  isChosen,
  onChoose,
}: {
  readonly name: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}): ReactElement {
  return (
    <button type="button" aria-pressed={isChosen} onClick={onChoose}>
      {name} <span>{count}</span>
    </button>
  );
}

/** What was asked goes into the address, so that it can be shared and come back to. */
function keepInAddress(query: string, only: FoundKind | null, lang: Lang): void {
  const asked = new URLSearchParams(query === "" ? {} : { q: query, ...(only === null ? {} : { kind: only }) });
  const search = asked.size === 0 ? "" : `?${asked.toString()}`;
  window.history.replaceState(window.history.state, "", searchAddress("", lang) + search);
  leadToSame(search);
}

/** Lets the language switch ask the same. */
function leadToSame(search: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("header a[hreflang]")) {
    link.href = link.pathname + search;
  }
}
