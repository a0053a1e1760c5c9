import type { ReactElement, ReactNode } from "react";
import styles from "./explanation.module.css";

/** A part of an explanation under its title. */
export function Part({
  title,
  className = "",
  children,
}: {
  readonly title: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <section className={`${styles["part"]} ${className}`}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
