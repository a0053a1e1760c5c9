import type { Question } from "@choosefr/quiz";
import type { ReactElement } from "react";
import { ServedExplanation } from "../explanation/served-explanation.tsx";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";

/** The answer for readers whose browser runs no script. */
export function WithoutScript({ question, lang }: { readonly question: Question; readonly lang: Lang }): ReactElement {
  const { home, question: labels } = messagesIn(lang);
  return (
    <noscript>
      <details>
        <summary>
          {home.noScript} {home.noScriptLink}
        </summary>
        <h2 className="visually-hidden">{labels.rightAnswer}</h2>
        <p>{question.explanation.answer}</p>
        <ServedExplanation question={question} lang={lang} />
      </details>
    </noscript>
  );
}
