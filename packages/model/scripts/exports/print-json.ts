type Json = { readonly [key: string]: unknown };

/** A JSON text whose top lists have an item a line, so that two versions can be compared line by line. */
export function printJson(value: Json): string {
  const fields = Object.entries(value).map(([key, field]) => `  ${JSON.stringify(key)}: ${printField(field)}`);
  return `{\n${fields.join(",\n")}\n}\n`;
}

/** The same for a text that is one list. */
export function printJsonList(items: readonly unknown[]): string {
  return items.length === 0 ? "[]\n" : `[\n${items.map((item) => `  ${JSON.stringify(item)}`).join(",\n")}\n]\n`;
}

function printField(field: unknown): string {
  if (!Array.isArray(field) || field.length === 0) return JSON.stringify(field);
  return `[\n${field.map((item) => `    ${JSON.stringify(item)}`).join(",\n")}\n  ]`;
}
