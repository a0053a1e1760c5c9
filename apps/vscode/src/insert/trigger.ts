/** What stands behind a trigger: where the trigger begins in its line, and what was typed since. */
export interface Triggered {
  readonly start: number;
  readonly query: string;
}

const MOST_LETTERS = 40;

/** What was typed behind the last trigger of a line up to the cursor; null where there is none, or too long ago. */
export function findTrigger(beforeCursor: string, trigger: string): Triggered | null {
  if (trigger === "") return null;
  const start = beforeCursor.lastIndexOf(trigger);
  if (start < 0 || /[\p{L}\p{N}@]/u.test(beforeCursor.charAt(start - 1))) return null;
  const query = beforeCursor.slice(start + trigger.length);
  return query.length <= MOST_LETTERS && /^(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}\s'’.&-]*)?$/u.test(query)
    ? { start, query }
    : null;
}
