/** An h that is not breathed: of Greek and Latin words and their short forms. Names from other languages keep theirs. */
const MUTE_H = /^h(?:[éèêôy]|er[mo]|olo|uma|umi|ost|otel|onor)/iu;

/** Whether French words elide before a name. A y is a vowel before a consonant only: d’Ynsect, de Yahoo. */
function elidesBefore(name: string): boolean {
  return /^(?:[aeiouàâäéèêëîïôöùûüæœ]|y[^aeiouy])/iu.test(name) || MUTE_H.test(name);
}

/**
 * A name with the French "de" before it, elided where it must be: "d’Amazon", "de Microsoft", "de Hager", "d’Holosolis".
 *
 * @example
 * import { ofFrenchName } from "@choosefr/model";
 * ofFrenchName("Amazon"); // => "d’Amazon"
 */
export function ofFrenchName(name: string): string {
  return elidesBefore(name) ? `d’${name}` : `de ${name}`;
}

/**
 * A name with the French "que" before it, elided where it must be: "qu’Amazon", "que Microsoft".
 *
 * @example
 * import { thatFrenchName } from "@choosefr/model";
 * thatFrenchName("Amazon"); // => "qu’Amazon"
 */
export function thatFrenchName(name: string): string {
  return elidesBefore(name) ? `qu’${name}` : `que ${name}`;
}
