/** What a command says and how it ends, where it is short: nothing is printed before the whole is known. */
export interface Answer {
  readonly output: string;
  readonly errors: string;
  readonly exitCode: ExitCode;
}

/**
 * 0 done and nothing to say against it, 1 nothing found or something to say, 2 the call is wrong or an input unreadable, 130
 * interrupted by the person at the keyboard.
 */
export type ExitCode = 0 | 1 | 2 | 130;
