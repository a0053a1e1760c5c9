import type { ReactElement } from "react";
import { fill, fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import type { CheckWords } from "./check-words.ts";
import type { CheckedText, ShownClaim } from "./checked-text.ts";
import styles from "./finding-entry.module.css";
import { VerdictSign } from "./verdict-sign.tsx";

/** One figure of a text: its verdict, how it is written and where, what is to be said of it, and who says what. */
export function FindingEntry({
  place,
  text,
  checked,
  isChosen,
  words,
  lang,
}: {
  readonly place: number;
  readonly text: string;
  readonly checked: CheckedText;
  readonly isChosen: boolean;
  readonly words: CheckWords;
  readonly lang: Lang;
}): ReactElement | null {
  const figure = checked.figures[place];
  if (figure === undefined) return null;
  const { start, end, verdict, line } = figure;
  const entity = checked.entities[figure.entity];
  const said = checked.said[figure.said];
  const claims = said?.claims ?? [];
  const isLoud = verdict === "contradicts" || verdict === "sources_disagree";
  return (
    <li id={`finding-${place}`} className={styles["entry"]} data-verdict={verdict} data-chosen={isChosen}>
      <p className={styles["verdict"]}>
        <VerdictSign verdict={verdict} />
        {words.verdicts[verdict].word}
      </p>
      <h3 className={styles["figure"]}>
        <a href={`#figure-${place}`} aria-current={isChosen ? "true" : undefined}>
          {text.slice(start, end).replaceAll(/\s+/gu, " ")}
        </a>
      </h3>
      <p className={styles["meta"]}>
        {entity !== undefined &&
          (entity.address === null ? entity.name : <NewTab href={entity.address}>{entity.name}</NewTab>)}
        {" · "}
        {fill(words.line, { n: line })}
      </p>
      {said !== undefined && <p className={styles["message"]}>{said.message}</p>}
      {claims.length > 0 && (
        <details key={isChosen ? "chosen" : "listed"} className={styles["claims"]} open={isLoud || isChosen}>
          <summary>{words.whoSaysWhat}</summary>
          <ul>
            {claims.map((claim) => (
              <ClaimLine key={`${claim.address} ${claim.words}`} claim={claim} words={words} lang={lang} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function ClaimLine({
  claim: { words: value, address, sources, others },
  words,
  lang,
}: {
  readonly claim: ShownClaim;
  readonly words: CheckWords;
  readonly lang: Lang;
}): ReactElement {
  return (
    <li>
      <p className={styles["value"]}>
        {address === null ? (
          value
        ) : (
          <a href={address} target="_blank" rel="noreferrer" aria-label={fill(words.claimAddress, { value })}>
            {value}
          </a>
        )}
      </p>
      {sources.length > 0 && (
        <ul className={styles["sources"]}>
          {sources.map(({ name, url }) => (
            <li key={`${name} ${url}`}>{url === null ? name : <NewTab href={url}>{name}</NewTab>}</li>
          ))}
          {others > 0 && <li>{fillCount(words.others, others, lang)}</li>}
        </ul>
      )}
    </li>
  );
}

/** A link that leaves the text where it is: it would be gone with the page. */
function NewTab({ href, children }: { readonly href: string; readonly children: string }): ReactElement {
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
