/** Who announced something, ready to read. */
export interface Announcers {
  readonly names: string;
  /** Verbs agree with it. */
  readonly areSeveral: boolean;
}
