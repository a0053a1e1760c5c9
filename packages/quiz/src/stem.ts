/** A stem longer than this is not read to its end. */
const MOST_WORDS = 25;

/** Whether a question is short enough to be asked aloud. */
export function isShortEnough(stem: string): boolean {
  return stem.split(/[\s\u00a0\u202f]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length <= MOST_WORDS;
}

/** A title without what stands behind a comma: "under study", "in Normandy and then in Saint-Avold". */
export function headOf(title: string): string {
  return title.replace(/, .*$/u, "");
}
