import type { Question } from "../question.ts";
import { type Task, type Told, tell } from "./task.ts";
import { wordsIn } from "./words.ts";

/** What is asked where nothing can be put in order. */
export type MatchedTask = Exclude<Task, { readonly type: "order" }>;

/** Tells a question for a program that can match but not put in order: each thing is matched with its place. */
export function tellByPlace(question: Question): Told<MatchedTask> {
  const { task, ...told } = tell(question);
  if (task.type !== "order") return { ...told, task };
  const { items, ends } = task;
  const words = wordsIn(question.locale);
  const last = items.length - 1;
  const endAt = (place: number): string | null => (place === 0 ? ends.first : place === last ? ends.last : null);
  return {
    ...told,
    instruction: words.givePlaces(items.length),
    task: {
      type: "pair",
      items: items.map(({ place, ...item }) => ({ ...item, match: place })),
      matches: items.map((_, place) => words.place(place + 1, endAt(place))),
    },
  };
}
