import type { Source } from "@choosefr/model";

/** Pages by whose text they are known to be. */
export function countIndependence(
  pages: readonly Pick<Source, "relayOf">[],
): Readonly<Record<"own" | "relayed" | "unknown", number>> {
  const own = pages.filter(({ relayOf }) => relayOf === "none").length;
  const unknown = pages.filter(({ relayOf }) => relayOf === "unknown").length;
  return { own, unknown, relayed: pages.length - own - unknown };
}
