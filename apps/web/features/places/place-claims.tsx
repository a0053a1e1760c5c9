import type { PlaceRecord } from "@choosefr/model";
import type { ReactElement } from "react";
import { anchorOf } from "../address/address.ts";
import { anchorClaims } from "../claims/claim-anchor.ts";
import { ClaimGroups } from "../claims/claim-groups.tsx";
import { Footnotes } from "../claims/footnotes.tsx";
import { numberSources } from "../claims/number-sources.ts";
import { IndependenceNote } from "../explanation/independence-mark.tsx";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import styles from "./place-page.module.css";

/** What is claimed of a place itself rather than of an announcement for it, with its sources; nothing where nothing is. */
export function PlaceClaims({
  place: { claims },
  page,
  title,
  lang,
}: {
  readonly place: PlaceRecord;
  /** The address of the page that they stand on. */
  readonly page: string;
  readonly title: string;
  readonly lang: Lang;
}): ReactElement | null {
  if (claims.length === 0) return null;
  const notes = numberSources(claims);
  return (
    <section className={styles["itself"]}>
      <ClaimGroups
        claims={claims}
        anchors={anchorClaims(claims)}
        notes={notes}
        addressOf={({ id }) => `${page}#${anchorOf(id)}`}
        title={title}
        level={2}
        lang={lang}
      />
      {[...notes.keys()].some(({ relayOf }) => relayOf === "unknown") && (
        <IndependenceNote words={messagesIn(lang).explanation} />
      )}
      <Footnotes notes={notes} lang={lang} />
    </section>
  );
}
