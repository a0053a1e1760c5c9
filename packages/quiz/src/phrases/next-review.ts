/** When a question comes back, and what the sentence about it gives as the reason. */
export interface NextReview {
  /** From now; not whole, and below zero once it is overdue. */
  readonly days: number;
  /** How often in a row it was known. */
  readonly streak: number;
  /** Whether it was known only just. */
  readonly isShaky: boolean;
}

/** A wait as people tell it. */
export type Wait =
  | { readonly unit: "now" | "hours" | "tomorrow" }
  | { readonly unit: "days" | "months"; readonly count: number }
  | { readonly unit: "year" };

/** Days up to two months, then months, then a year. */
export function waitOf(days: number): Wait {
  if (days <= 0) return { unit: "now" };
  if (days < 0.5) return { unit: "hours" };
  const whole = Math.round(days);
  if (whole <= 1) return { unit: "tomorrow" };
  if (whole <= 60) return { unit: "days", count: whole };
  return whole < 350 ? { unit: "months", count: Math.round(whole / 30.44) } : { unit: "year" };
}
