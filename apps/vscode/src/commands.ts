/** The commands that the extension contributes. */
export type CommandId =
  | "choosefr.showFacts"
  | "choosefr.cite"
  | "choosefr.citeAs"
  | "choosefr.citeInserted"
  | "choosefr.insertFact"
  | "choosefr.more"
  | "choosefr.quiz"
  | "choosefr.refreshFacts"
  | "choosefr.exportFacts"
  | "choosefr.setAsOf"
  | "choosefr.startChecking"
  | "choosefr.stopChecking";

/** The commands that a card's links may run, and no others. */
export const CARD_COMMANDS: readonly CommandId[] = ["choosefr.showFacts", "choosefr.cite", "choosefr.more"];
