import { ChoosefrError } from "./errors.ts";
import type { Day, LocalisedText, RedirectedKind, RedirectKind } from "./generated/vocabulary.ts";

/** What stands in the place of an id that is gone. */
export interface Redirect {
  /** What the id was the id of; `to` holds ids of the same kind. */
  readonly record: RedirectedKind;
  /** The id that is gone. */
  readonly was: string;
  /** Moved: one id stands in its place; split: several; withdrawn: none. */
  readonly kind: RedirectKind;
  readonly to: readonly string[];
  readonly on: Day;
  readonly reason: LocalisedText;
}

/** Finds what stands in the place of an id; null for an id that never went. */
export type RedirectOf = (id: string, record?: RedirectedKind) => Redirect | null;

/**
 * Reads the redirects of a record. Without a kind the first redirect of that id counts, whatever it was. A claim goes
 * with its record: of one that has moved it is found under the new id, of one that was split the records are given,
 * and of one that was withdrawn nothing is left.
 */
export function createRedirectFinder(redirects: readonly Redirect[]): RedirectOf {
  const find = (id: string, record: RedirectedKind | undefined): Redirect | undefined =>
    redirects.find((item) => item.was === id && (record === undefined || item.record === record));
  return (id, record) => {
    const own = find(id, record);
    if (own !== undefined) return own;
    const slash = id.indexOf("/");
    if (slash === -1 || (record !== undefined && record !== "claim")) return null;
    const holder = find(id.slice(0, slash), undefined);
    if (holder === undefined) return null;
    if (holder.kind === "split") return Object.freeze({ ...holder, was: id });
    return Object.freeze({ ...holder, record: "claim", was: id, to: holder.to.map((to) => to + id.slice(slash)) });
  };
}

/** The error of a call with an id that is gone: it names what stands in its place. */
export function redirectedIdError({ record, was, kind, to, on, reason }: Redirect): ChoosefrError {
  const ids = to.map((id) => `"${id}"`).join(", ");
  switch (kind) {
    case "moved":
      return new ChoosefrError("redirected-id", `"${was}" has another id since ${on}.`, `Use ${ids} (${record}).`);
    case "split":
      return new ChoosefrError("redirected-id", `"${was}" was split on ${on}.`, `Use one of ${ids} (${record}).`);
    case "withdrawn":
      return new ChoosefrError(
        "redirected-id",
        `"${was}" was withdrawn on ${on}: ${reason.en}`,
        "Nothing stands in its place.",
      );
    default:
      return kind satisfies never;
  }
}
