/** Whether a value is a moment as `toISOString` writes it, so that moments compare as texts. */
export function isTime(value: unknown): value is string {
  if (typeof value !== "string" || value.length !== 24) return false;
  const at = Date.parse(value);
  return at > 0 && new Date(at).toISOString() === value;
}

/** The day of a moment where the reader is, as in "2026-11-23". */
export function localDay(at: string): string {
  const moment = new Date(at);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
