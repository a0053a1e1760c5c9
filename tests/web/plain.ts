/** A text with every run of spaces, no-break ones included, as one space: lines break where a screen ends, not here. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}
