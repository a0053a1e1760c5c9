import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { type Choices, type SessionFilter, upperFirst } from "../session/session-filter.ts";

/** What was chosen, in words: "Énergie · Occitanie"; null where nothing was. */
export function nameFilter(filter: SessionFilter, choices: Choices, lang: Lang): string | null {
  const { modes } = messagesIn(lang);
  const named = <Id>(items: readonly { readonly id: Id; readonly name: string }[], id: Id | null): string | null =>
    items.find((item) => item.id === id)?.name ?? null;
  const parts = [
    named(choices.organisations, filter.about),
    named(choices.editions, filter.edition),
    named(choices.sectors, filter.sector),
    named(choices.regions, filter.region),
    filter.kind === null ? null : modes.kinds[filter.kind],
    filter.level === null ? null : modes.levels[filter.level],
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.map(upperFirst).join(" · ");
}
