import type { ReactElement } from "react";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { PageFrame } from "../shell/page-frame.tsx";
import styles from "./method-page.module.css";

/** How the record is kept, who keeps it, and under which licence. */
export function MethodPage({ lang }: { readonly lang: Lang }): ReactElement {
  const { method } = messagesIn(lang);
  return (
    <PageFrame lang={lang} path="/method">
      <h1 className={styles["title"]}>{method.title}</h1>
      <p className={styles["lede"]}>{method.lede}</p>
      {method.sections.map((section) => (
        <section key={section.title} className={styles["section"]}>
          <h2>{section.title}</h2>
          <div>
            {section.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </section>
      ))}
    </PageFrame>
  );
}
