import type { Candidate } from "./choose.ts";
import type { Draft } from "./kinds/kind.ts";
import type { Picked } from "./quiz.ts";
import { numberOfDay } from "./today.ts";
import { TODAYS_PICKS } from "./todays-picks.ts";

/** What of the editors' choice a record can be asked. */
export function pickByHand(candidates: readonly Candidate[]): Picked {
  const { first, days, besides } = TODAYS_PICKS;
  const wanted = new Set([first, ...days.flat(), ...besides].map(({ id }) => id));
  const all = candidates.filter(({ draft }) => wanted.has(draft.id));
  const byId = new Map(all.map((candidate) => [candidate.draft.id, candidate]));
  return {
    first: byId.get(first.id)?.draft ?? null,
    all,
    ofDay: (day, mayBeAsked, most) => {
      const start = numberOfDay(day) % days.length;
      const asked = new Set<string>();
      const chosen: Draft[] = [];
      for (const { id } of [...days.slice(start), ...days.slice(0, start)].flat()) {
        const found = byId.get(id);
        if (found === undefined || chosen.length === most || !mayBeAsked(found)) continue;
        if (found.facets.whom.some((one) => asked.has(one))) continue;
        for (const one of found.facets.whom) asked.add(one);
        chosen.push(found.draft);
      }
      return chosen;
    },
  };
}
