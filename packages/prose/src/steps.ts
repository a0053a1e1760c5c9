/** Work cut into steps that are short however long the text is; what it gives comes at the end. */
export type Steps<Result = void> = Generator<undefined, Result>;

/** Does all of it at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
