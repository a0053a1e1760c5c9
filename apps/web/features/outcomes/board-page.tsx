import { type BoardLine, catalogue, organisation, readBoard } from "@choosefr/model";
import type { ReactElement } from "react";
import { CitePage } from "../cite/cite-page.tsx";
import { fill, fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { DataNote } from "../page/data-note.tsx";
import { lastChecked } from "../page/last-checked.ts";
import { PageHead } from "../page/page-head.tsx";
import { PageFrame } from "../shell/page-frame.tsx";
import { shortDatasetNode } from "../structured-data/dataset-node.ts";
import { JsonLd } from "../structured-data/json-ld.tsx";
import { pageNode } from "../structured-data/node.ts";
import { BoardCounts } from "./board-counts.tsx";
import { BoardForm } from "./board-form.tsx";
import styles from "./board-page.module.css";
import { type BoardQuery, fits, sortLines, writeBoardQuery } from "./board-query.ts";
import { BoardTable } from "./board-table.tsx";
import { describeBoardPage, describeChoice } from "./describe-board-page.ts";
import { sourcesOfLine } from "./sources-of-line.ts";

let board: readonly BoardLine[] | undefined;

/** Did it happen? The counts by state first, then every announcement that was asked for, with its last known state. */
export function BoardPage({ lang, query }: { readonly lang: Lang; readonly query: BoardQuery }): ReactElement {
  const { outcomes: labels } = messagesIn(lang);
  board ??= readBoard(catalogue);
  const lines = board.filter((line) => fits(line, query));
  const sorted = sortLines(lines, query, nameOfFirst, new Intl.Collator(lang));
  const path = `/outcomes${writeBoardQuery(query)}`;
  const choice = describeChoice(query, lang);
  const rows = fillCount(labels.rows, lines.length, lang);
  const { title } = describeBoardPage(query, lang);
  const isWhole = writeBoardQuery(query) === "";
  const unknown = board.filter(({ state }) => state === "unknown").length;
  return (
    <PageFrame lang={lang} path={path} isListed={isWhole}>
      <JsonLd data={pageNode(lang, path, title, { type: "CollectionPage", basis: shortDatasetNode(lang) })} />
      <PageHead kicker={labels.name} title={labels.title} lede={fill(labels.finding, { unknown, all: board.length })} />
      <BoardCounts lines={board.filter((line) => fits(line, { ...query, state: null }))} query={query} lang={lang} />
      <div className={styles["notes"]}>
        <p>{labels.unknown}</p>
        <p>{labels.dated}</p>
      </div>
      <BoardForm lines={board} query={query} lang={lang} />
      <h2 className={styles["chosen"]} id="announcements">
        {choice === "" ? rows : fill(labels.chosen, { rows, choice })}
      </h2>
      {!isWhole && (
        <p className={styles["everything"]}>
          <a href={`/${lang}/outcomes`}>{labels.everything}</a>
        </p>
      )}
      {sorted.length === 0 ? (
        <p className={styles["none"]}>{labels.none}</p>
      ) : (
        <BoardTable lines={sorted} query={query} lang={lang} />
      )}
      <DataNote checked={lastChecked(board.flatMap(sourcesOfLine))} lang={lang} />
      <CitePage lang={lang} path={path} title={title} />
    </PageFrame>
  );
}

function nameOfFirst({ announcement: { organisations } }: BoardLine): string {
  const [first] = organisations;
  return first === undefined ? "" : organisation(first).name;
}
