import type { FateTopic } from "../phrases.ts";
import { possessive } from "./grammar.ts";
import { nameNew, nameOwned } from "./site.ts";

const FACTS: Record<FateTopic["fate"], string> = {
  opened: "opened",
  completed: "been carried out",
  cancelled: "been dropped",
};

export function askFate(topic: FateTopic): string {
  const { who, month, where, fate, thing, noun } = topic;
  if (thing !== null) {
    const isPlaceTold = where === null || thing.includes(where.name);
    const place = isPlaceTold ? "" : where.isCommune ? ` in ${where.name}` : ` (${where.name})`;
    return `In ${month}, ${who.names} announced ${thing}. Had that project${place} ${FACTS[fate]} ${byThen(topic)}?`;
  }
  const [verb, named] = isSite(topic) ? ["promised", nameNew(noun)] : ["announced", "a project"];
  const subject = isSite(topic) && noun?.agrees === "mp" ? "they" : "it";
  return `In ${month}, ${who.names} ${verb} ${named}${placeOf(topic)}. Had ${subject} ${FACTS[fate]} ${byThen(topic)}?`;
}

export function stateFate(topic: FateTopic, isTrue: boolean): string {
  return `${asOf(topic)}, ${thingOf(topic)} ${isTrue ? "had" : "had not"} ${FACTS[topic.fate]}.`;
}

export function meanFate(who: string, when: string): string {
  return `What became of what ${who} announced ${when}`;
}

function isSite({ fate }: FateTopic): boolean {
  return fate === "opened";
}

function byThen({ on, precision }: FateTopic): string {
  return precision === "year" ? `by the end of ${on}` : `by ${on}`;
}

function asOf({ on, precision }: FateTopic): string {
  switch (precision) {
    case "day":
      return `On ${on}`;
    case "month":
      return `In ${on}`;
    case "year":
      return `At the end of ${on}`;
    default:
      return precision satisfies never;
  }
}

function thingOf(topic: FateTopic): string {
  const { who, noun } = topic;
  const owned = isSite(topic) ? nameOwned(who, noun) : `${possessive(who.names)} project`;
  return `${owned}${placeOf(topic)}`;
}

function placeOf({ where }: FateTopic): string {
  if (where === null) return " in France";
  return where.isCommune ? ` in ${where.name}` : ` (${where.name})`;
}
