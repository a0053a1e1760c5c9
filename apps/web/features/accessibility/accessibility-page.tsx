import { describeDate } from "@choosefr/model";
import type { ReactElement } from "react";
import { Mark } from "../design/mark.tsx";
import type { MarkKind } from "../design/mark-shape.ts";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { PageFrame } from "../shell/page-frame.tsx";
import styles from "./accessibility-page.module.css";
import { AS_OF, criteria } from "./criteria.ts";
import { AXE_TEST, type Check, type Criterion, type Principle, principleOf, type Standing } from "./criterion.ts";

const PRINCIPLES: readonly Principle[] = [1, 2, 3, 4];
const STANDINGS: readonly Standing[] = ["met", "unproven", "absent"];
const LEVELS = ["A", "AA"] as const;
const MARKS: Readonly<Record<Standing, MarkKind>> = { met: "right", unproven: "close", absent: "unknown" };

/** How the site stands by each criterion of WCAG 2.2 AA, how that is looked at, and what was not. */
export function AccessibilityPage({ lang }: { readonly lang: Lang }): ReactElement {
  const { accessibility: words } = messagesIn(lang);
  return (
    <PageFrame lang={lang} path="/accessibility">
      <h1 className={styles["title"]}>{words.title}</h1>
      <p className={styles["lede"]}>{words.lede}</p>
      <Summary lang={lang} />
      <section className={styles["part"]}>
        <h2>{words.howTitle}</h2>
        <ul className={styles["plain"]}>
          {words.how.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section className={styles["part"]}>
        <h2>{words.limitsTitle}</h2>
        <ul className={styles["plain"]}>
          {words.limits.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          {words.barrier} <a href={`/${lang}/report`}>{words.barrierLink}</a>
        </p>
        <p className={styles["as-of"]}>{fill(words.asOf, { date: describeDate(AS_OF, lang) })}</p>
      </section>
      {PRINCIPLES.map((principle) => (
        <section key={principle} className={styles["principle"]}>
          <h2>
            {principle}. {words.principles[principle]}
          </h2>
          <ul>
            {criteria
              .filter((criterion) => principleOf(criterion) === principle)
              .map((criterion) => (
                <Row key={criterion.number} criterion={criterion} lang={lang} />
              ))}
          </ul>
          {principle === 4 && <p className={styles["dropped"]}>{words.dropped}</p>}
        </section>
      ))}
    </PageFrame>
  );
}

function Summary({ lang }: { readonly lang: Lang }): ReactElement {
  const { accessibility: words } = messagesIn(lang);
  return (
    <table className={styles["summary"]}>
      <caption>{words.summary}</caption>
      <thead>
        <tr>
          <th scope="col">{words.standing}</th>
          {LEVELS.map((level) => (
            <th key={level} scope="col">
              {level}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {STANDINGS.map((standing) => (
          <tr key={standing}>
            <th scope="row">
              <Sign standing={standing} lang={lang} />
              <span className={styles["meaning"]}>{words.meanings[standing]}</span>
            </th>
            {LEVELS.map((level) => (
              <td key={level}>{criteria.filter((one) => one.standing === standing && one.level === level).length}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Row({ criterion, lang }: { readonly criterion: Criterion; readonly lang: Lang }): ReactElement {
  const { accessibility: words } = messagesIn(lang);
  const { number, level, name, standing, note, checks } = criterion;
  return (
    <li className={styles["criterion"]}>
      <h3 id={`c-${number}`}>
        <span className={styles["number"]}>{number}</span> {name[lang]}{" "}
        <span className={styles["level"]}>({level})</span>
      </h3>
      <Sign standing={standing} lang={lang} />
      <p className={styles["note"]}>{note[lang]}</p>
      <p className={styles["checks"]}>
        {words.checked}{" "}
        {checks.map((check, index) => (
          <span key={check}>
            {index > 0 && ", "}
            {check === "reading" ? words.byReading : <Automatic check={check} />}
          </span>
        ))}
      </p>
    </li>
  );
}

function Sign({ standing, lang }: { readonly standing: Standing; readonly lang: Lang }): ReactElement {
  return (
    <span className={styles["sign"]}>
      <Mark kind={MARKS[standing]} />
      {messagesIn(lang).accessibility.standings[standing]}
    </span>
  );
}

function Automatic({ check }: { readonly check: Exclude<Check, "reading"> }): ReactElement {
  return (
    <>
      {check === "axe" && "axe, "}
      <code>{(check === "axe" ? AXE_TEST : check).split("/").at(-1)}</code>
    </>
  );
}
