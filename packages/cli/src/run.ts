import { parseArgs } from "node:util";
import type { Language } from "@choosefr/model";
import type { Answer } from "./answer.ts";
import { show } from "./show.ts";

const USAGE: Record<Language, string> = {
  fr: `Usage\u00a0: choosefr show NOM [--lang fr|en]

  show NOM   ce qui est promis à la France sous ce nom, avec les sources

Options
  --lang     fr ou en (par défaut\u00a0: la langue du terminal)
  --help     ce texte

Codes de sortie\u00a0: 0 trouvé, 1 rien d’enregistré, 2 appel erroné
`,
  en: `Usage: choosefr show NAME [--lang fr|en]

  show NAME  what is promised to France under that name, with its sources

Options
  --lang     fr or en (by default: the language of the terminal)
  --help     this text

Exit codes: 0 found, 1 nothing recorded, 2 wrong call
`,
};

/** Runs the command with its arguments; `environmentLanguage` is the terminal's, for instance `fr_FR.UTF-8`. */
export function run(args: readonly string[], environmentLanguage: string): Answer {
  const fallback: Language = /^fr\b|^fr_/iu.test(environmentLanguage) ? "fr" : "en";
  const parsed = parse(args);
  if (parsed === null) return wrongCall(fallback);
  const { lang, help } = parsed.values;
  if (lang !== undefined && lang !== "fr" && lang !== "en") return wrongCall(fallback);
  const locale = lang ?? fallback;
  if (help === true) return { output: USAGE[locale], errors: "", exitCode: 0 };
  const [command, ...words] = parsed.positionals;
  return command === "show" && words.length > 0 ? show(words.join(" "), locale) : wrongCall(locale);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: "string" }, help: { type: "boolean", short: "h" } },
    });
  } catch {
    return null;
  }
}

function wrongCall(locale: Language): Answer {
  return { output: "", errors: USAGE[locale], exitCode: 2 };
}
