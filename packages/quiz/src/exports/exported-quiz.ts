/** A file of a quiz for another program. */
export interface ExportedQuiz {
  /** Text is to be written as UTF-8. */
  readonly content: string | Uint8Array<ArrayBuffer>;
  /** With its character set where it is text. */
  readonly mediaType: string;
  readonly fileName: string;
}
