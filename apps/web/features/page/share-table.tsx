import type { ReactElement } from "react";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { upperFirst } from "../session/session-filter.ts";
import { describeShare } from "./describe-share.ts";
import table from "./plain-table.module.css";

/** Parts of a whole: their names, how many each holds, and what share that is. */
export function ShareTable({
  caption,
  head,
  rows,
  whole,
  lang,
}: {
  readonly caption: string;
  /** What the names are. */
  readonly head: string;
  readonly rows: readonly (readonly [name: string, count: number])[];
  readonly whole: number;
  readonly lang: Lang;
}): ReactElement {
  const { page } = messagesIn(lang);
  return (
    <table className={table["table"]}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" className={table["number"]}>
            {page.count}
          </th>
          <th scope="col" className={table["number"]}>
            {page.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, count]) => (
          <tr key={name}>
            <th scope="row">{upperFirst(name)}</th>
            <td className={table["number"]}>{count}</td>
            <td className={`${table["number"]} ${table["soft"]}`}>{describeShare(count, whole, lang)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
