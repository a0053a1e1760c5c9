import { type Claim, describeValue, type Note, nameOf } from "@choosefr/model";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";

/**
 * An editors’ note in one line. One on a claim of `claims` begins with its value, or with its kind where the value is a
 * sentence; any other is the note alone.
 */
export function describeNote({ claim: id, text }: Note, claims: readonly Claim[], lang: Lang): string {
  const claim = claims.find((each) => each.id === id);
  if (claim === undefined) return text[lang];
  const { organisation: labels, claimKind } = messagesIn(lang);
  const value = "summary" in claim ? claimKind[claim.kind] : describeValue(claim, lang, nameOf);
  return fill(labels.note, { claim: value, text: text[lang] });
}
