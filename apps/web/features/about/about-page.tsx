import { describeDate } from "@choosefr/model";
import type { ReactElement, ReactNode } from "react";
import { CitePage } from "../cite/cite-page.tsx";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import method from "../method/method-page.module.css";
import { PageHead } from "../page/page-head.tsx";
import { DATA } from "../session/release.ts";
import { PageFrame } from "../shell/page-frame.tsx";
import { JsonLd } from "../structured-data/json-ld.tsx";
import { pageNode } from "../structured-data/node.ts";
import styles from "./about-page.module.css";

/** The text of the licence of the data, as its author publishes it. */
const LICENCE = "https://www.etalab.gouv.fr/licence-ouverte-open-licence";

/** What this is, under which licences, how to cite it, and what in it comes from elsewhere. */
export function AboutPage({ lang }: { readonly lang: Lang }): ReactElement {
  const { about } = messagesIn(lang);
  const [toName, toCite] = about.cite.paragraphs;
  return (
    <PageFrame lang={lang} path="/about">
      <JsonLd data={pageNode(lang, "/about", about.title, { type: "AboutPage" })} />
      <PageHead title={about.title} lede={about.lede} />
      <Part title={about.who.title} paragraphs={about.who.paragraphs} />
      <Part title={about.what.title} paragraphs={about.what.paragraphs} />
      <Part title={about.licence.title} paragraphs={about.licence.paragraphs}>
        <p className={styles["way"]}>
          <a href={LICENCE}>{about.licence.text}</a>
        </p>
      </Part>
      <Part title={about.cite.title} paragraphs={[]}>
        <p>{toName}</p>
        <p className={styles["example"]}>
          {fill(about.cite.example, { version: DATA.version, date: describeDate(DATA.on, lang) })}
        </p>
        <p>{toCite}</p>
      </Part>
      <Part title={about.material.title} paragraphs={[]}>
        <ul className={styles["items"]}>
          {about.material.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Part>
      <Part title={about.privacy.title} paragraphs={about.privacy.paragraphs} />
      <Part title={about.contact.title} paragraphs={[]}>
        <p className={styles["way"]}>
          <a href={`/${lang}/report`}>{about.contact.link}</a>
        </p>
      </Part>
      <CitePage lang={lang} path="/about" title={about.title} />
    </PageFrame>
  );
}

function Part({
  title,
  paragraphs,
  children,
}: {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly children?: ReactNode;
}): ReactElement {
  return (
    <section className={method["section"]}>
      <h2>{title}</h2>
      <div>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {children}
      </div>
    </section>
  );
}
