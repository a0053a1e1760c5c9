import { edition, editionIds } from "@choosefr/model";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";

/** What a file to download holds; null for one that only serves the others, such as their checksums. */
export function describeDownload(name: string, lang: Lang): string | null {
  const { what } = messagesIn(lang).data;
  const { edition: ofEdition, none, schema: _, ...whole } = what;
  const [, stem = ""] = /^editions\/(.+)\.json$/u.exec(name) ?? [];
  if (stem === "none") return none;
  const id = editionIds.find((known) => known === stem);
  if (id !== undefined) return fill(ofEdition, { name: edition(id).names[lang] });
  return Object.hasOwn(whole, name) ? whole[name as keyof typeof whole] : null;
}
