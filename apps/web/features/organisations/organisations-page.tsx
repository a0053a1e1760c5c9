import { type CardLine, describeCard, type Organisation, organisation, organisationIds } from "@choosefr/model";
import type { ReactElement } from "react";
import { fill, fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { PageFrame } from "../shell/page-frame.tsx";
import styles from "./organisations-page.module.css";

/** All organisations by name, each with its latest announcement. */
export function OrganisationsPage({ lang }: { readonly lang: Lang }): ReactElement {
  const { organisations: labels } = messagesIn(lang);
  const collator = new Intl.Collator(lang);
  const all = organisationIds.map((id) => organisation(id)).toSorted((a, b) => collator.compare(a.name, b.name));
  return (
    <PageFrame lang={lang} path="/organisations">
      <h1 className={styles["title"]}>{labels.title}</h1>
      <p className={styles["lede"]}>{all.length === 0 ? labels.empty : labels.lede}</p>
      {all.length > 0 && (
        <table className={styles["table"]}>
          <caption>{fillCount(labels.count, all.length, lang)}</caption>
          <thead>
            <tr>
              <th scope="col">{labels.name}</th>
              <th scope="col">{labels.latest}</th>
              <th scope="col">{labels.year}</th>
              <th scope="col">{labels.outcome}</th>
            </tr>
          </thead>
          <tbody>
            {all.map((item) => (
              <Row
                key={item.id}
                item={item}
                line={describeCard(item, lang, organisation).lines[0] ?? null}
                lang={lang}
              />
            ))}
          </tbody>
        </table>
      )}
    </PageFrame>
  );
}

function Row({
  item,
  line,
  lang,
}: {
  readonly item: Organisation;
  readonly line: CardLine | null;
  readonly lang: Lang;
}): ReactElement {
  const { organisations: labels } = messagesIn(lang);
  return (
    <tr>
      <th scope="row">
        <a href={`/${lang}/organisations/${item.id}`}>{item.name}</a>
      </th>
      <td className={styles["figure"]}>
        {line?.figure ?? "–"}
        {line !== null && line.from !== null && <span>{fill(labels.from, { name: line.from })}</span>}
      </td>
      <td className={styles["year"]}>{line?.year ?? "–"}</td>
      <td className={styles["outcome"]} data-unknown={(line?.outcome ?? null) === null}>
        {line?.outcome ?? "–"}
      </td>
    </tr>
  );
}
