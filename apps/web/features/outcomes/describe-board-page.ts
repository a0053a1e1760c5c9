import { describeSector, edition, nameOf } from "@choosefr/model";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { type BoardQuery, OUTSIDE } from "./board-query.ts";
import { nameOfState } from "./name-of-state.ts";

/** The title and description of the board, or of what was chosen from it. */
export function describeBoardPage(
  query: BoardQuery,
  lang: Lang,
): { readonly title: string; readonly description: string } {
  const { outcomes: labels } = messagesIn(lang);
  const choice = describeChoice(query, lang);
  return {
    title: choice === "" ? labels.title : fill(labels.titleChosen, { choice }),
    description: labels.description,
  };
}

/** What was chosen, in words; empty where nothing was. */
export function describeChoice({ state, edition: at, sector, region }: BoardQuery, lang: Lang): string {
  const { outcomes: labels } = messagesIn(lang);
  const parts = [
    state === null ? null : nameOfState(state, lang),
    at === null ? null : at === OUTSIDE ? labels.outside : edition(at).names[lang],
    sector === null ? null : describeSector(sector, lang),
    region === null ? null : nameOf({ kind: "place", id: region }, lang),
  ];
  return parts.filter((part) => part !== null).join(", ");
}
