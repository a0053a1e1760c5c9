import type { Language } from "../../src/generated/vocabulary.ts";

interface DiffWords {
  readonly usage: string;
  readonly firstVersion: string;
  readonly noVersion: string;
  readonly shallow: string;
  readonly noCommit: (name: string) => string;
  readonly unreadable: (path: string) => string;
}

/** What the command says beside the changes. */
export const DIFF_WORDS: Record<Language, DiffWords> = {
  fr: {
    usage: "Usage : diff [de] [à] | --folders <a> <b> | --check, avec --lang fr|en et --json",
    firstVersion: "Aucun commit ne contient data-version.json : c’est la première version, il n’y a rien à comparer.",
    noVersion: 'data-version.json ne dit ni version ni date : écrire { "version": "1.0.0", "date": "2026-11-23" }.',
    shallow: "L’historique est coupé ici : la dernière version peut être plus ancienne.",
    noCommit: (name) => `Il n’y a pas de commit ${name}.`,
    unreadable: (path) => `${path} n’est pas lisible et n’est pas comparé : pnpm lint:data dit pourquoi.`,
  },
  en: {
    usage: "Usage: diff [from] [to] | --folders <a> <b> | --check, with --lang fr|en and --json",
    firstVersion: "No commit holds data-version.json: this is the first version, and there is nothing to compare.",
    noVersion: 'data-version.json says no version and date: write { "version": "1.0.0", "date": "2026-11-23" }.',
    shallow: "The history is cut short here: the last version may be an older one.",
    noCommit: (name) => `There is no commit ${name}.`,
    unreadable: (path) => `${path} cannot be read and is not compared: pnpm lint:data says why.`,
  },
};
