/** What a command says and how it ends; nothing is printed before the whole is known. */
export interface Answer {
  readonly output: string;
  readonly errors: string;
  readonly exitCode: ExitCode;
}

/** 0 done, 1 nothing found, 2 the call is wrong. */
export type ExitCode = 0 | 1 | 2;
