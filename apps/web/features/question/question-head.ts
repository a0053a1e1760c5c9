import type { Question } from "@choosefr/quiz";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";

/**
 * The title and the description of a question's own page. Two kinds of question may ask the same, and one of several names
 * may be asked of others too: these tell them apart, and neither gives the answer away.
 */
export function describeQuestion(
  question: Question,
  lang: Lang,
): { readonly title: string; readonly description: string } {
  const { questionHead: words } = messagesIn(lang);
  const { stem } = question;
  switch (question.kind) {
    case "choice":
      return { title: stem, description: fill(words.choice, { stem }) };
    case "higher-lower":
      return { title: stem, description: fill(words.higherLower, { stem }) };
    case "did-it-happen":
      return { title: stem, description: fill(words.didItHappen, { stem }) };
    case "estimate":
      return { title: fill(words.estimateTitle, { stem }), description: fill(words.estimate, { stem }) };
    case "interval":
      return { title: fill(words.intervalTitle, { stem }), description: fill(words.interval, { stem }) };
    case "typed-name":
      return { title: fill(words.typedNameTitle, { stem }), description: fill(words.typedName, { stem }) };
    case "map":
      return { title: fill(words.mapTitle, { stem }), description: fill(words.map, { stem }) };
    case "order":
    case "match": {
      const names = question.items.map(({ text }) => text).join(", ");
      return {
        title: fill(words.namesTitle, { stem, names }),
        description: fill(words[question.kind], { stem, names }),
      };
    }
    default:
      return question satisfies never;
  }
}
