import type { Lang } from "../language/lang.ts";

interface ErrorWords {
  readonly lang: Lang;
  readonly title: string;
  readonly lede: string;
  readonly retry: string;
  readonly home: string;
}

/** The few words of the error page; every page carries them, so the whole dictionary stays out. */
export const errorWords: Readonly<Record<Lang, ErrorWords>> = {
  fr: {
    lang: "fr",
    title: "Cette page n’a pas pu s’afficher",
    lede: "L’erreur vient du site, pas de vous. Vos réponses enregistrées sont intactes.",
    retry: "Réessayer",
    home: "Retour à l’accueil",
  },
  en: {
    lang: "en",
    title: "This page could not be shown",
    lede: "The fault is the site’s, not yours. Your saved answers are intact.",
    retry: "Try again",
    home: "Back to the home page",
  },
};
