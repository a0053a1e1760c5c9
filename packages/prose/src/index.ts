export { createNameFinder, type FindNamesOptions, type NameFinder } from "./names/find-names.ts";
export type { EntityName, EntityReference, Mention, NamedEntity, Region } from "./names/mention.ts";
export { proseOfLine } from "./regions/prose-of-line.ts";
