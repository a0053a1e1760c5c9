import type { Language } from "@choosefr/model";

/** How the command is called, as `--help` prints it. */
export const USAGE: Readonly<Record<Language, string>> = {
  fr: `Usage\u00a0: choosefr show NOM [--lang fr|en]

  show NOM       ce qui est promis à la France sous ce nom, avec les sources

Options
  --lang         fr ou en (par défaut\u00a0: la langue du terminal)
  -h, --help     ce texte
  -V, --version  la version

Codes de sortie\u00a0: 0 trouvé, 1 rien d’enregistré, 2 appel erroné
`,
  en: `Usage: choosefr show NAME [--lang fr|en]

  show NAME      what is promised to France under that name, with its sources

Options
  --lang         fr or en (by default: the language of the terminal)
  -h, --help     this text
  -V, --version  the version

Exit codes: 0 found, 1 nothing recorded, 2 wrong call
`,
};
