import type { LoadedRecord } from "../dataset.ts";
import type { Claim, RecordOf } from "../record-kind.ts";
import { claimsOfKind } from "./break.ts";

type Announcement = RecordOf<"announcement">;

/** Whether a record has no other claim of the kind. */
export const isLone = (entry: LoadedRecord, kind: Claim["kind"]): boolean => claimsOfKind(entry, kind).length === 1;
/** Whether it is an announcement. */
export const isPromise = (entry: LoadedRecord): boolean => entry.kind === "announcement";
/** Whether a claim is on the whole and of normal rank. */
export const isPlain = ({ rank, scope }: Claim): boolean => rank === "normal" && scope.length === 0;
/** Whether a value is exact besides. */
export const isExact = (claim: Extract<Claim, { bound: string }>): boolean => claim.bound === "exact" && isPlain(claim);
/** Whether a note is on the record as a whole. */
export const hasNotes = ({ notes }: Announcement): boolean => notes.some(({ claim }) => claim === null);
/** A line to which a word can be added in either language. */
export const isShort = ({ subject }: Announcement): boolean => subject.fr.length < 60 && subject.en.length < 60;
/** A claim as no source prints it. */
export const bare = (claim: Claim): Claim => ({
  ...claim,
  figure: null,
  evidence: claim.evidence.map((one) => ({ ...one, figure: null })),
});
