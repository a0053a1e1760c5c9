/** What the frame says to the page around it whenever its height changes. A reader of another version ignores it. */
export interface HeightMessage {
  readonly type: "choosefr:height";
  readonly version: 1;
  /** In CSS pixels, a whole number. */
  readonly height: number;
}

/** The message for a height. */
export function heightMessage(height: number): HeightMessage {
  return { type: "choosefr:height", version: 1, height: Math.ceil(height) };
}
