/** A text to put into a document, before the character at an offset (in UTF-16 units). */
export interface TextInsertion {
  readonly offset: number;
  readonly text: string;
}
