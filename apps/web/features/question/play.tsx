"use client";

import type { QuestionKind } from "@choosefr/quiz";
import type { ReactElement } from "react";
import { setApart } from "./apart.tsx";
import { ChoicePlay } from "./choice/choice-play.tsx";
import { EstimatePlay } from "./estimate/estimate-play.tsx";
import type { PlayProps } from "./play-props.ts";
import type { PlayableQuestion } from "./playable.ts";

const order = setApart<PlayProps<"order">>(async () => (await import("./order/order-play.tsx")).OrderPlay);
const match = setApart<PlayProps<"match">>(async () => (await import("./match/match-play.tsx")).MatchPlay);
const typedName = setApart<PlayProps<"typed-name">>(
  async () => (await import("./typed-name/typed-name-play.tsx")).TypedNamePlay,
);
const interval = setApart<PlayProps<"interval">>(
  async () => (await import("./interval/interval-play.tsx")).IntervalPlay,
);
const map = setApart<PlayProps<"map">>(async () => (await import("./map/map-play.tsx")).MapPlay);
const didItHappen = setApart<PlayProps<"did-it-happen">>(
  async () => (await import("./did-it-happen/did-it-happen-play.tsx")).DidItHappenPlay,
);

const apart: Readonly<Partial<Record<QuestionKind, { readonly fetchAhead: () => void }>>> = {
  order,
  match,
  "typed-name": typedName,
  interval,
  map,
  "did-it-happen": didItHappen,
};

/** Asks for the scripts that questions of these kinds are played with. */
export function fetchKinds(kinds: Iterable<QuestionKind>): void {
  for (const kind of new Set(kinds)) apart[kind]?.fetchAhead();
}

/** Plays a question of whatever kind. */
export function Play({
  question,
  ...rest
}: Omit<PlayProps<QuestionKind>, "question"> & { readonly question: PlayableQuestion }): ReactElement {
  switch (question.kind) {
    case "choice":
    case "higher-lower":
      return <ChoicePlay question={question} {...rest} />;
    case "estimate":
      return <EstimatePlay question={question} {...rest} />;
    case "interval":
      return <interval.Part question={question} {...rest} />;
    case "order":
      return <order.Part question={question} {...rest} />;
    case "match":
      return <match.Part question={question} {...rest} />;
    case "typed-name":
      return <typedName.Part question={question} {...rest} />;
    case "map":
      return <map.Part question={question} {...rest} />;
    case "did-it-happen":
      return <didItHappen.Part question={question} {...rest} />;
    default:
      return question satisfies never;
  }
}
