/** What came of asking for a line. */
export type Line =
  | { readonly kind: "typed"; readonly text: string }
  /** Nothing more will come. */
  | { readonly kind: "ended" }
  /** By Ctrl-C. */
  | { readonly kind: "interrupted" };

/** A person at a keyboard, or lines that are piped in. */
export interface Dialogue {
  /** Whether someone sits there, and can be waited for. */
  readonly isTerminal: boolean;
  /** Prints a prompt and waits for a line. */
  readonly ask: (prompt: string) => Promise<Line>;
  /** Lets go of the keyboard. */
  readonly close: () => void;
}
