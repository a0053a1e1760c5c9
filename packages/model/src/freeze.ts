/**
 * Freezes a value and all that hangs from it, and gives it back; what is frozen already, as null and texts are, is taken
 * to be so all the way down. It walks by key because every record is frozen when it is first read: to list the values of
 * each object would cost more than to freeze it.
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && !Object.isFrozen(value)) {
    const parts = Object.freeze(value) as Readonly<Record<string, unknown>>;
    for (const key in parts) deepFreeze(parts[key]);
  }
  return value;
}

/** Freezes each of the values, and gives them back. */
export function freezeEach<Value extends object>(values: readonly Value[]): readonly Value[] {
  for (let place = 0; place < values.length; place += 1) Object.freeze(values[place]);
  return values;
}
