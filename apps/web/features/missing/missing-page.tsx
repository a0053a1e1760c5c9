import { foldName, organisation, organisationIds } from "@choosefr/model";
import type { ReactElement } from "react";
import { Mark } from "../design/mark.tsx";
import { messagesIn } from "../language/messages.ts";
import { PageFrame } from "../shell/page-frame.tsx";
import type { readMissing } from "./known-address.ts";
import styles from "./missing-page.module.css";
import { nearestNames } from "./nearest-names.ts";

/** Says what is not there, offers the nearest names, and a way on. */
export function MissingPage({ asked }: { readonly asked: ReturnType<typeof readMissing> }): ReactElement {
  const { lang, what, name, path } = asked;
  const { missing } = messagesIn(lang);
  const organisations = organisationIds.map((id) => organisation(id));
  const nearest = nearestNames(name, organisations, foldName);
  const placeless = path.replace(/^\/(fr|en)(?=\/|$)/, "");
  return (
    <PageFrame lang={lang} path={placeless} isListed={false}>
      <p className={styles["code"]}>
        <Mark kind="unknown" />
        {missing.code}
      </p>
      <h1 className={styles["title"]}>{missing.title}</h1>
      <p className={styles["lede"]}>{what === "page" ? missing.lede : missing[what]}</p>
      {nearest.length > 0 && (
        <section className={styles["part"]}>
          <h2>{missing.nearest}</h2>
          <ul>
            {nearest.map((item) => (
              <li key={item.id}>
                <a className={styles["name"]} href={`/${lang}/organisations/${item.id}`}>
                  {item.name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles["part"]}>
        <h2>{missing.onward}</h2>
        <ul>
          <li>
            <a href={`/${lang}`}>{missing.toHome}</a>
          </li>
          <li>
            <a href={`/${lang}/quiz`}>{missing.toQuiz}</a>
          </li>
          <li>
            <a href={`/${lang}/organisations`}>{missing.toOrganisations}</a>
          </li>
        </ul>
      </section>
    </PageFrame>
  );
}
