import { describeDate } from "@choosefr/model";
import type { ReactElement } from "react";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { questionsOfDay } from "../quiz/questions.ts";
import { QuizPage } from "../quiz/quiz-page.tsx";
import styles from "./modes.module.css";

/** The five questions of a day, the same for everyone; `isToday` is false for a day gone by. */
export function TodayPage({
  lang,
  day,
  isToday,
}: {
  readonly lang: Lang;
  readonly day: string;
  readonly isToday: boolean;
}): ReactElement {
  const { modes } = messagesIn(lang);
  const date = describeDate(day, lang);
  return (
    <QuizPage
      lang={lang}
      path={isToday ? "/today" : `/today?day=${day}`}
      keptAs={`today/${day}`}
      questions={questionsOfDay(day, lang)}
      again="/practice"
      shared={`/today?day=${day}`}
      seed={`today/${day}`}
      name={fill(modes.todayName, { date })}
      intro={<p className={styles["subject"]}>{fill(isToday ? modes.todayIntro : modes.pastDayIntro, { date })}</p>}
    />
  );
}
