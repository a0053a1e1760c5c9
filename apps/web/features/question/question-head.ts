import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import type { PlayedQuestion } from "../quiz/played-kinds.ts";

/**
 * The title and the description of a question's own page. Two kinds of question may ask the same: these tell them apart,
 * and neither gives the answer away.
 */
export function describeQuestion(
  { kind, stem, explanation }: PlayedQuestion,
  lang: Lang,
): { readonly title: string; readonly description: string } {
  const { questionHead: words } = messagesIn(lang);
  const meaning = explanation.meaning.replace(/\.$/u, "");
  switch (kind) {
    case "choice":
      return { title: stem, description: fill(words.choice, { stem }) };
    case "estimate":
      return { title: fill(words.estimateTitle, { stem }), description: fill(words.estimate, { meaning }) };
    case "higher-lower":
      return { title: stem, description: fill(words.higherLower, { stem }) };
    default:
      return kind satisfies never;
  }
}
