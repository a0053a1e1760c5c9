import type { Announcement, Language } from "@choosefr/model";
import { morePhrasesIn } from "./phrases/more.ts";
import { SAID } from "./said.ts";

/**
 * What an announcement is, as the object of a sentence: "une usine de drones à Cahors". Null where its subject cannot be set in
 * a sentence in both languages, so that both ask the same.
 */
export function thingOf({ id, subject }: Announcement, locale: Language): string | null {
  const said = SAID[id];
  if (said !== undefined) return said[locale];
  const [fr, en] = [morePhrasesIn("fr").asThing(subject.fr), morePhrasesIn("en").asThing(subject.en)];
  if (fr === null || en === null) return null;
  return locale === "fr" ? fr : en;
}
