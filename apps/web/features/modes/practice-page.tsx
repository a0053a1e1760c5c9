import type { ReactElement } from "react";
import { buttonClass } from "../design/button.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import type { SessionFilter } from "../session/session-filter.ts";
import { PageFrame } from "../shell/page-frame.tsx";
import { FilterFields } from "./filter-fields.tsx";
import styles from "./modes.module.css";

/** Choosing what to practise: a form of the browser's own, which works without script. */
export function PracticePage({ lang, filter }: { readonly lang: Lang; readonly filter: SessionFilter }): ReactElement {
  const { modes } = messagesIn(lang);
  return (
    <PageFrame lang={lang} path="/practice">
      <div className={styles["page"]}>
        <h1>{modes.practice}</h1>
        <p className={styles["lede"]}>{modes.practiceIntro}</p>
        <form className={styles["form"]} action={`/${lang}/quiz`} method="get">
          <FilterFields
            lang={lang}
            filter={filter}
            fields={["edition", "sector", "region", "about", "kind", "level", "n"]}
          />
          <button type="submit" className={buttonClass}>
            {modes.begin}
          </button>
        </form>
      </div>
    </PageFrame>
  );
}
