/**
 * What `build` makes, made when it is first asked for and kept. A table or pattern that is not asked for then costs no
 * time where a program loads, and a bundler drops it.
 */
// @__NO_SIDE_EFFECTS__
export function once<Value extends object | string>(build: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= build();
    return value;
  };
}
