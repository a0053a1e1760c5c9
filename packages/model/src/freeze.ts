/**
 * Freezes a value and all that hangs from it, and gives it back; what is frozen already, as null and texts are, is taken
 * to be so all the way down. It walks by place and key because every record is frozen when it is first read: to list the
 * values of each object would cost more than to freeze it.
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && !Object.isFrozen(value)) {
    const parts = Object.freeze(value) as Readonly<Record<string, unknown>>;
    if (Array.isArray(parts)) for (let place = 0; place < parts.length; place += 1) deepFreeze<unknown>(parts[place]);
    else for (const key in parts) deepFreeze(parts[key]);
  }
  return value;
}
