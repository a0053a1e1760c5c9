import { NBSP, ofFrenchName } from "@choosefr/model";
import type { FateTopic, SiteNoun } from "../phrases.ts";
import { upperFirst } from "./grammar.ts";
import { atFrenchPlace, nameSite, withArticle, withIndefinite } from "./site.ts";

const PROJECT: SiteNoun = { text: "projet", agrees: "m" };

type Agreement = SiteNoun["agrees"];

const HAD: Record<Agreement, string> = { m: "avait-il", f: "avait-elle", mp: "avaient-ils" };
const WAS: Record<Agreement, string> = { m: "était-il", f: "était-elle", mp: "étaient-ils" };
const ENDING: Record<Agreement, string> = { m: "", f: "e", mp: "s" };

export function askFate(topic: FateTopic): string {
  const { who, month, where, fate, thing, jobs } = topic;
  const has = who.areSeveral ? "ont" : "a";
  if (thing !== null) {
    const isPlaceTold = where === null || thing.includes(where.name);
    const place = isPlaceTold ? "" : where.isCommune ? ` ${atFrenchPlace(where.name)}` : ` (${where.name})`;
    return `En ${month}, ${who.names} ${has} annoncé ${thing}${jobs === null ? "" : ` et ${jobs}`}. Ce projet${place} ${ask(fate, PROJECT)} ${byThen(topic)}${NBSP}?`;
  }
  const noun = nounOf(topic);
  const verb = fate === "opened" ? "promis" : "annoncé";
  return `En ${month}, ${who.names} ${has} ${verb} ${withIndefinite(noun)} ${placeOf(topic)}. ${upperFirst(ask(fate, noun))} ${byThen(topic)}${NBSP}?`;
}

export function stateFate(topic: FateTopic, isTrue: boolean): string {
  const noun = nounOf(topic);
  return `${asOf(topic)}, ${withArticle(noun)} ${whose(topic)} ${state(topic.fate, noun, isTrue)}.`;
}

export function meanFate(who: string, when: string): string {
  return `Suites de l’annonce faite par ${who} ${when}`;
}

/** A site is called by what it is, anything else a project. */
function nounOf({ fate, noun }: FateTopic): SiteNoun {
  return fate === "opened" ? nameSite(noun) : PROJECT;
}

function byThen({ on, precision }: FateTopic): string {
  switch (precision) {
    case "day":
      return `le ${on}`;
    case "month":
      return `en ${on}`;
    case "year":
      return `à la fin de ${on}`;
    default:
      return precision satisfies never;
  }
}

function asOf({ on, precision }: FateTopic): string {
  switch (precision) {
    case "day":
      return `Le ${on}`;
    case "month":
      return `En ${on}`;
    case "year":
      return `Fin ${on}`;
    default:
      return precision satisfies never;
  }
}

function whose(topic: FateTopic): string {
  return `${ofFrenchName(topic.who.names)} ${placeOf(topic)}`;
}

function placeOf({ where }: FateTopic): string {
  if (where === null) return "en France";
  return where.isCommune ? atFrenchPlace(where.name) : `(${where.name})`;
}

function ask(fate: FateTopic["fate"], { agrees }: SiteNoun): string {
  switch (fate) {
    case "opened":
      return `${WAS[agrees]} ouvert${ENDING[agrees]}`;
    case "completed":
      return `${HAD[agrees]} abouti`;
    case "cancelled":
      return `${WAS[agrees]} déjà abandonné${ENDING[agrees]}`;
    default:
      return fate satisfies never;
  }
}

function state(fate: FateTopic["fate"], { agrees }: SiteNoun, isTrue: boolean): string {
  const had = agrees === "mp" ? "avaient" : "avait";
  const say = (verb: string, rest: string): string => (isTrue ? `${verb} ${rest}` : `n’${verb} pas ${rest}`);
  switch (fate) {
    case "opened":
      return say(had, "ouvert");
    case "completed":
      return say(had, "abouti");
    case "cancelled":
      return say(had, "été abandonné");
    default:
      return fate satisfies never;
  }
}
