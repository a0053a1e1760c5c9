import { type ClaimId, claim, countWitnesses, describeValue, nameOf } from "@choosefr/model";
import type { ReactElement } from "react";
import { addressOf } from "../address/address.ts";
import { CitePage } from "../cite/cite-page.tsx";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { DataNote } from "../page/data-note.tsx";
import { PageHead } from "../page/page-head.tsx";
import { PageFrame } from "../shell/page-frame.tsx";
import { JsonLd } from "../structured-data/json-ld.tsx";
import { pageNode } from "../structured-data/node.ts";
import { type Example, methodExamples, methodParts } from "./method-examples.ts";
import styles from "./method-page.module.css";

const furtherPages = ["outcomes", "disagreements", "corrections", "sources", "coverage", "about"] as const;

/** How the record is kept, in plain words, each with claims of the record as examples. */
export function MethodPage({ lang }: { readonly lang: Lang }): ReactElement {
  const { method } = messagesIn(lang);
  const [microsoft, amazon] = [claim("microsoft-2024/investment"), claim("amazon-2024/investment")];
  const counted = {
    pages: microsoft.evidence.length,
    witnesses: countWitnesses(microsoft.evidence),
    amazon: countWitnesses(amazon.evidence),
  };
  return (
    <PageFrame lang={lang} path="/method">
      <JsonLd data={pageNode(lang, "/method", method.title, { type: "WebPage" })} />
      <PageHead title={method.title} lede={method.lede} />
      {methodParts.map((part) => {
        const { title, paragraphs, examples } = method.sections[part];
        const says: readonly string[] = examples;
        return (
          <section key={part} id={part} className={styles["section"]}>
            <h2>{title}</h2>
            <div>
              {paragraphs.map((paragraph) => (
                <p key={paragraph}>{fill(paragraph, counted)}</p>
              ))}
              {says.length > 0 && (
                <ul className={styles["examples"]}>
                  {methodExamples[part].map(({ id }, index) => (
                    <ExampleClaim key={id} id={id} says={fill(says[index] ?? "", counted)} lang={lang} />
                  ))}
                </ul>
              )}
            </div>
          </section>
        );
      })}
      <section className={styles["section"]}>
        <h2>{method.further}</h2>
        <ul className={styles["further"]}>
          {furtherPages.map((page) => (
            <li key={page}>
              <a href={`/${lang}/${page}`}>{method.links[page]}</a>
            </li>
          ))}
        </ul>
      </section>
      <DataNote checked={null} lang={lang} />
      <CitePage lang={lang} path="/method" title={method.title} />
    </PageFrame>
  );
}

/** A claim of the record as it is printed, leading to its address, and what it is an example of. */
function ExampleClaim({
  id,
  says,
  lang,
}: {
  readonly id: Example["id"];
  readonly says: string;
  readonly lang: Lang;
}): ReactElement {
  const shown = claim(id satisfies ClaimId);
  const [record = ""] = id.split("/", 1);
  return (
    <li>
      <a href={addressOf("announcement", record, lang, id)}>
        {shown.figure === null ? (
          describeValue(shown, lang, nameOf)
        ) : (
          <span lang={shown.figure.language}>{shown.figure.text}</span>
        )}
      </a>
      <p>{says}</p>
    </li>
  );
}
