import type { EntityRef, Language } from "../generated/vocabulary.ts";

/** Gives the name of an organisation, person, publisher or place in a language. */
export type NameOf = (ref: EntityRef, locale: Language) => string;
