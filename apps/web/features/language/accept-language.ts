import { isLang, type Lang } from "./lang.ts";

/**
 * The language to greet a visitor in: of the languages named by an Accept-Language header, the one of ours with the
 * highest weight, the earlier one where two weigh the same; `*` stands for French. No header, nothing of ours, or a
 * malformed header: French. Weights are those of RFC 9110, 12.4.2; weight 0 means "not this one".
 */
export function preferredLang(header: string | null): Lang {
  let best: { lang: Lang; weight: number } | null = null;
  const refused = new Set<Lang>();
  for (const item of (header ?? "").slice(0, 500).split(",")) {
    const [tag = "", ...parameters] = item.split(";").map((part) => part.trim().toLowerCase());
    const primary = tag === "*" ? "fr" : tag.split("-")[0];
    if (!isLang(primary)) continue;
    const weight = readWeight(parameters);
    if (weight === 0 && tag !== "*") refused.add(primary);
    if (weight > (best?.weight ?? 0)) best = { lang: primary, weight };
  }
  if (best !== null) return best.lang;
  return refused.has("fr") && !refused.has("en") ? "en" : "fr";
}

function readWeight(parameters: readonly string[]): number {
  const quality = parameters.find((parameter) => parameter.startsWith("q="));
  if (quality === undefined) return 1;
  return /^q=(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(quality) ? Number(quality.slice(2)) : 0;
}
