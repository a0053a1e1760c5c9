"use client";

import { type ComponentType, lazy, type ReactElement, Suspense, useState } from "react";
import styles from "./apart.module.css";

/** A component whose script is asked for apart from the page's own. */
export interface Apart<Props> {
  readonly Part: ComponentType<Props>;
  /** Asks for the script ahead: the part is there at once when it is needed, with or without a network by then. */
  readonly fetchAhead: () => void;
}

/**
 * Sets a component apart from the scripts that its page begins with. The server writes it into the page like any other, a
 * long one at its end, from where the browser puts it into its place; it comes to life when its script has arrived. A script that cannot be had is asked for again when the part is
 * shown.
 */
export function setApart<Props extends object>(load: () => Promise<ComponentType<Props>>): Apart<Props> {
  let loaded: ComponentType<Props> | null = null;
  const fetchPart = async (): Promise<ComponentType<Props>> => {
    loaded ??= await load();
    return loaded;
  };
  const Awaited = lazy(async () => ({ default: await fetchPart() }));
  function Part(props: Props): ReactElement {
    // The same for as long as it is shown: another component in its place would lose what was typed.
    const [Shown] = useState<ComponentType<Props>>(() => loaded ?? Awaited);
    return (
      <Suspense fallback={<div className={styles["room"]} />}>
        <Shown {...props} />
      </Suspense>
    );
  }
  return { Part, fetchAhead: () => void fetchPart().catch(() => null) };
}
