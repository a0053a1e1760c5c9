import type { ReactElement } from "react";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import type { Messages } from "../language/messages.ts";
import styles from "./progress-page.module.css";
import type { DayCount } from "./summary.ts";

/** How many answers were given on each day, and how many of them were right, folded away until somebody asks. */
export function DayTable({
  days,
  lang,
  words,
}: {
  readonly days: readonly DayCount[];
  readonly lang: Lang;
  readonly words: Messages["progress"];
}): ReactElement {
  const format = new Intl.DateTimeFormat(lang === "fr" ? "fr-FR" : "en-GB", { dateStyle: "long", timeZone: "UTC" });
  return (
    <details className={styles["days"]}>
      <summary>{words.byDay}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.rightColumn}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, answers, right }) => (
            <tr key={day}>
              <th scope="row">
                <time dateTime={day}>
                  {format.format(new Date(`${day}T00:00:00Z`)).replace(/^1 (?=\p{L})/u, lang === "fr" ? "1er " : "1 ")}
                </time>
              </th>
              <td>{fill(words.outOf, { right, answers })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
