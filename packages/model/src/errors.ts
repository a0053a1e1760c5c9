/** What a programmer can get wrong when calling the package. */
export type ChoosefrErrorCode = "unknown-id" | "redirected-id" | "invalid-argument";

/**
 * The one error that the package throws: a mistake in a call, never a fault in a text or in a reader's input.
 * `suggestion` says what to do next.
 *
 * @example
 * import { ChoosefrError, organisation, type OrganisationId } from "@choosefr/model";
 * const codeOf = (call: () => unknown): string | null => {
 *   try {
 *     call();
 *   } catch (error) {
 *     if (error instanceof ChoosefrError) return error.code;
 *   }
 *   return null;
 * };
 * codeOf(() => organisation("no-such-company" as OrganisationId)); // => "unknown-id"
 */
export class ChoosefrError extends Error {
  override readonly name = "ChoosefrError";
  readonly code: ChoosefrErrorCode;
  readonly suggestion: string;

  constructor(code: ChoosefrErrorCode, message: string, suggestion: string, cause?: unknown) {
    super(`${message} ${suggestion}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.suggestion = suggestion;
  }
}
