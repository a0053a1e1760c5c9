/**
 * Reads a number as people type it in either language: spaces of any width or apostrophes between thousands, a comma or
 * a point before decimals. "1 234,5" is 1234.5, "1,234" is ambiguous and read as 1.234. Null where it is not one positive
 * number.
 */
export function readTypedNumber(text: string): number | null {
  const compact = text.replaceAll(/[\s\u00A0\u202F'’]/gu, "").replace(",", ".");
  if (!/^\d{1,15}(\.\d{0,6})?$|^\.\d{1,6}$/.test(compact)) return null;
  const value = Number(compact);
  return value > 0 ? value : null;
}
