import type { Question } from "@choosefr/quiz";
import type { ReactElement } from "react";
import type { Lang } from "../language/lang.ts";
import { withClaimPage } from "./explained-question.ts";
import { Explanation } from "./explanation.tsx";
import { explanationWords } from "./explanation-words.ts";

/** The explanation of a question, as the server writes it into a page. */
export function ServedExplanation({
  question,
  lang,
}: {
  readonly question: Question;
  readonly lang: Lang;
}): ReactElement {
  return <Explanation question={withClaimPage(question)} words={explanationWords(lang)} lang={lang} />;
}
