import type { ReactElement } from "react";
import type { InitialGroup } from "./group-by-initial.ts";
import styles from "./initial-index.module.css";

/** The letters of an index, each leading to its group. */
export function InitialIndex({
  groups,
  label,
}: {
  readonly groups: readonly InitialGroup<unknown>[];
  readonly label: string;
}): ReactElement {
  return (
    <nav className={styles["index"]} aria-label={label} data-index>
      <ul>
        {groups.map(({ initial, anchor }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{initial}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
