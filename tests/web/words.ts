import type { Lang } from "./addresses.ts";

/** The few words that the site has to say, written down here so that a slip in its dictionaries does not pass. */
export const words: Readonly<
  Record<
    Lang,
    {
      readonly right: string;
      readonly close: string;
      readonly wrong: string;
      readonly rightAnswer: string;
      readonly yourAnswer: string;
      readonly skip: string;
      readonly yes: string;
      readonly no: string;
      readonly soFar: RegExp;
      readonly score: RegExp;
      readonly disagreement: string;
      readonly report: string;
      readonly switchTo: string;
    }
  >
> = {
  fr: {
    right: "Juste",
    close: "Presque",
    wrong: "Faux",
    rightAnswer: "Bonne réponse",
    yourAnswer: "Votre réponse",
    skip: "Je ne sais pas",
    yes: "Oui",
    no: "Non",
    soFar: /^(\d+) bonnes? réponses?$/u,
    score: /^(\d+) bonnes? réponses? sur (\d+)$/u,
    disagreement: "Qui dit quoi",
    report: "Signaler une erreur",
    switchTo: "English",
  },
  en: {
    right: "Right",
    close: "Close",
    wrong: "Wrong",
    rightAnswer: "Right answer",
    yourAnswer: "Your answer",
    skip: "I don’t know",
    yes: "Yes",
    no: "No",
    soFar: /^(\d+) right answers?$/u,
    score: /^(\d+) right answers? out of (\d+)$/u,
    disagreement: "Who says what",
    report: "Report a mistake",
    switchTo: "Français",
  },
};
