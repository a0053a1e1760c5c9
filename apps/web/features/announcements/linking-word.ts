import { ofFrenchName } from "@choosefr/model";
import type { Lang } from "../language/lang.ts";

/** What stands before a name that a French label leads to with "de": "d’" or "de "; nothing in English, whose labels are whole. */
export function linkingWord(name: string, lang: Lang): string {
  return lang === "fr" ? ofFrenchName(name).slice(0, -name.length) : "";
}
