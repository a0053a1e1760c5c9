import { type ComponentType, type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from "react";
import { searchAddress } from "../address/address.ts";
import type { Lang } from "../language/lang.ts";
import type { PaletteProps } from "./palette.tsx";
import styles from "./search-dialog.module.css";

/** The words that are there before the list has come. */
export interface DialogWords {
  readonly open: string;
  readonly field: string;
  readonly close: string;
  readonly loading: string;
  readonly failed: string;
  readonly toPage: string;
}

/** What is known of the list below the field: whether it is there, and which of its options Enter opens. */
interface Listed {
  readonly isThere: boolean;
  readonly active: string | null;
}

const LIST_ID = "search-palette";

/** A field in a dialog, at once; the list below it comes in a script of its own. Where that cannot be had, the search has a page. */
export function SearchDialog({
  file,
  words,
  lang,
  onClose,
}: {
  readonly file: string;
  readonly words: DialogWords;
  readonly lang: Lang;
  readonly onClose: () => void;
}): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const press = useRef<((event: KeyboardEvent) => void) | null>(null);
  const [query, setQuery] = useState("");
  const [listed, setListed] = useState<Listed>({ isThere: false, active: null });
  const [List, setList] = useState<ComponentType<PaletteProps> | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    dialog.current?.showModal();
    import("./palette.tsx").then(
      ({ Palette }) => setList(() => Palette),
      () => setHasFailed(true),
    );
  }, []);
  const close = (): void => dialog.current?.close();
  return (
    // A press beside what is in the dialog is one on the dialog itself; Escape does the same for the keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={styles["dialog"]}
      aria-label={words.open}
      onClose={onClose}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget) close();
      }}
    >
      <form className={styles["form"]} action={searchAddress("", lang)} method="get">
        <input
          name="q"
          autoFocus
          role="combobox"
          aria-label={words.field}
          aria-autocomplete="list"
          aria-controls={LIST_ID}
          aria-expanded={listed.isThere}
          aria-activedescendant={listed.active ?? undefined}
          placeholder={words.field}
          value={query}
          maxLength={200}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          onChange={({ target }) => setQuery(target.value)}
          onKeyDown={(event) => press.current?.(event)}
        />
        <button type="button" onClick={close}>
          {words.close}
        </button>
      </form>
      {List !== null && !hasFailed ? (
        <List
          id={LIST_ID}
          file={file}
          query={query}
          lang={lang}
          loading={words.loading}
          onKeys={(handler) => {
            press.current = handler;
          }}
          onListed={setListed}
          onFailed={() => setHasFailed(true)}
          onChosen={close}
        />
      ) : (
        <p id={LIST_ID} className={styles["told"]} role="status">
          {hasFailed ? (
            <>
              {words.failed} <a href={searchAddress(query, lang)}>{words.toPage}</a>
            </>
          ) : (
            words.loading
          )}
        </p>
      )}
    </dialog>
  );
}
