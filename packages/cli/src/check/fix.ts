/** A piece of a text and what is to stand in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The edits that can be made together: in order, apart, within the text; of two that touch, the first stays. */
export function chooseEdits(edits: readonly Edit[], length: number): readonly Edit[] {
  const chosen: Edit[] = [];
  let free = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < free || edit.end <= edit.start || edit.end > length) continue;
    chosen.push(edit);
    free = edit.end;
  }
  return chosen;
}

/** A text with edits made that `chooseEdits` gave. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of edits) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return pieces.join("") + text.slice(at);
}
