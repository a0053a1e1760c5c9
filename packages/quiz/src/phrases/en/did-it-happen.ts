import type { FateTopic } from "../phrases.ts";
import { possessive, upperFirst } from "./grammar.ts";
import { nameNew, nameOwned } from "./site.ts";

const FACTS: Record<FateTopic["fate"], string> = {
  opened: "opened",
  completed: "been carried out",
  cancelled: "been dropped",
};

export function askFate(topic: FateTopic): string {
  const { who, month, where, fate, thing, noun, jobs } = topic;
  if (thing !== null) {
    const isPlaceTold = where === null || thing.includes(where.name);
    const place = isPlaceTold ? "" : where.isCommune ? ` in ${where.name}` : ` (${where.name})`;
    const planned = jobs === null ? thing : `${thing} and ${jobs}`;
    return `In ${month}, ${who.names} announced ${planned}. Had that project${place} ${FACTS[fate]} ${byThen(topic)}?`;
  }
  const [verb, named] = isSite(topic) ? ["promised", nameNew(noun)] : ["announced", "a project"];
  const subject = isSite(topic) && noun?.agrees === "mp" ? "they" : "it";
  return `In ${month}, ${who.names} ${verb} ${named}${placeOf(topic)}. Had ${subject} ${FACTS[fate]} ${byThen(topic)}?`;
}

export function stateFate(topic: FateTopic, isTrue: boolean): string {
  return `${upperFirst(byThen(topic))}, ${thingOf(topic)} ${isTrue ? "had" : "had not"} ${FACTS[topic.fate]}.`;
}

export function meanFate(who: string, when: string): string {
  return `What became of the promise that ${who} made ${when}`;
}

function isSite({ fate }: FateTopic): boolean {
  return fate === "opened";
}

function byThen({ on, precision }: FateTopic): string {
  return precision === "year" ? `by the end of ${on}` : `by ${on}`;
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
