const MOST_CHARACTERS = 80;

/** A value of the data in a few words, on one line and without characters that a terminal would act on. */
export function showValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
  if (typeof value === "string") return shorten(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const keys = Object.keys(value);
  return keys.length === 0 ? "an empty mapping" : shorten(`{ ${keys.join(", ")} }`);
}

/** A text on one line, cut at 80 characters, control and invisible characters written as their code points. */
function shorten(text: string): string {
  const characters = Array.from(text);
  const cut = characters.length > MOST_CHARACTERS ? [...characters.slice(0, MOST_CHARACTERS - 1), "…"] : characters;
  return showInvisible(cut.join(""));
}

/** A text with its control and invisible characters written as code points: no file can write to the terminal through a report. */
export function showInvisible(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return `<U+${code}>`;
  });
}
