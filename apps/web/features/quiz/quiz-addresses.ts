/** The ways on from a quiz, as addresses within the site. */
export interface QuizAddresses {
  /** A new quiz. */
  readonly again: string;
  /** A question's own page, before its id. */
  readonly question: string;
  /** This exact quiz, to be played again by anybody. */
  readonly exact: string;
  /** Where a shared result leads. */
  readonly shared: string;
}
