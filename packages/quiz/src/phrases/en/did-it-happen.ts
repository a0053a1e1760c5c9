import type { FateTopic } from "../phrases.ts";
import { nameSite } from "./site.ts";

export function askFate(topic: FateTopic): string {
  const subject = `${thingOf(topic)}, ${promiseOf(topic)},`;
  switch (topic.fate) {
    case "opened":
      return `${asOf(topic)}, had ${subject} opened?`;
    case "completed":
      return `${asOf(topic)}, had ${subject} been completed?`;
    case "cancelled":
      return `${asOf(topic)}, had ${subject} been cancelled?`;
    default:
      return topic.fate satisfies never;
  }
}

export function stateFate(topic: FateTopic, isTrue: boolean): string {
  const subject = `${asOf(topic)}, ${thingOf(topic)}`;
  const had = isTrue ? "had" : "had not";
  switch (topic.fate) {
    case "opened":
      return `${subject} ${had} opened.`;
    case "completed":
      return `${subject} ${had} been completed.`;
    case "cancelled":
      return `${subject} ${had} been cancelled.`;
    default:
      return topic.fate satisfies never;
  }
}

export function meanFate(who: string, when: string): string {
  return `What became of ${who}’s announcement, ${when}`;
}

function isSite({ fate }: FateTopic): boolean {
  return fate === "opened";
}

/** A site is promised, a project announced. */
function promiseOf(topic: FateTopic): string {
  return `${isSite(topic) ? "promised" : "announced"} ${topic.isOfThatMonth ? "that same month" : `in ${topic.month}`}`;
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
  const { who, where, noun } = topic;
  const owned = `${who.names}’s ${isSite(topic) ? nameSite(noun) : "project"}`;
  if (where === null) return `${owned} in France`;
  return where.isCommune ? `${owned} in ${where.name}` : `${owned} (${where.name})`;
}
