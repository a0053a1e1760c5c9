import type { Question } from "@choosefr/quiz";
import type { ReactElement } from "react";
import { ServedExplanation } from "../explanation/served-explanation.tsx";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { AnswersNotice } from "../progress/answers-notice.tsx";
import { DATA } from "../session/release.ts";
import { PageFrame } from "../shell/page-frame.tsx";
import { toPlayable } from "./playable.ts";
import { SingleQuestion } from "./single-question.tsx";
import { WithoutScript } from "./without-script.tsx";

/** One question under an address of its own. */
export function QuestionPage({ lang, question }: { readonly lang: Lang; readonly question: Question }): ReactElement {
  const { question: labels, storage } = messagesIn(lang);
  return (
    <PageFrame lang={lang} path={`/question/${question.id}`}>
      <SingleQuestion
        question={toPlayable(question)}
        explanation={<ServedExplanation question={question} lang={lang} />}
        labels={labels}
        onward={{ href: `/${lang}/quiz`, text: labels.more }}
        data={DATA.version}
      />
      <AnswersNotice words={storage} />
      <WithoutScript question={question} lang={lang} />
    </PageFrame>
  );
}
