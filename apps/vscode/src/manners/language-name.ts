/** What an extension contributes of a language, as far as it may be believed: anyone writes manifests. */
interface Contributed {
  readonly id: unknown;
  readonly aliases: unknown;
}

/** The name of a language mode as the editor shows it, by the manifests of the editor's extensions; its id where none names it. */
export function findLanguageName(languageId: string, manifests: readonly unknown[]): string {
  for (const manifest of manifests) {
    for (const { id, aliases } of languagesOf(manifest)) {
      if (id !== languageId || !Array.isArray(aliases)) continue;
      const [name] = aliases as readonly unknown[];
      if (typeof name === "string" && name !== "" && !name.startsWith("%")) return name;
    }
  }
  return languageId;
}

function languagesOf(manifest: unknown): readonly Contributed[] {
  const languages = memberOf(memberOf(manifest, "contributes"), "languages");
  if (!Array.isArray(languages)) return [];
  return (languages as readonly unknown[]).map((one) => ({
    id: memberOf(one, "id"),
    aliases: memberOf(one, "aliases"),
  }));
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}
