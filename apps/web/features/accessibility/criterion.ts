import type { Lang } from "../language/lang.ts";

/** A text of which every reader gets the one in their language. */
export type InBoth = Readonly<Record<Lang, string>>;

/**
 * How a criterion stands: held, by all that was looked at; held as far as that, but for a person to try; or nothing on the site that it
 * could be held against, which counts as held.
 */
export type Standing = "met" | "unproven" | "absent";

/** A file of the repository that holds a criterion at each run of the suite, from the root. */
export type TestFile = `${"tests/web" | "apps/web"}/${string}.test.ts`;

/** How a criterion is looked at: by axe in the suite, by a test of ours, or by reading the code and looking at screenshots. */
export type Check = "axe" | "reading" | TestFile;

/** The four principles of WCAG, by the first digit of their criteria. */
export type Principle = 1 | 2 | 3 | 4;

/** A success criterion of WCAG 2.2, and how the site does by it. */
export interface Criterion {
  readonly number: `${Principle}.${number}.${number}`;
  readonly level: "A" | "AA";
  /** The short name of the recommendation, and that of its French translation. */
  readonly name: InBoth;
  readonly standing: Standing;
  /** What is done here about it, or why there is nothing to do; one sentence or two. */
  readonly note: InBoth;
  readonly checks: readonly Check[];
}

/** Where axe runs. */
export const AXE_TEST: TestFile = "tests/web/accessibility.test.ts";

/** The principle that a criterion belongs to. */
export function principleOf({ number }: Pick<Criterion, "number">): Principle {
  switch (number.charAt(0)) {
    case "1":
      return 1;
    case "2":
      return 2;
    case "3":
      return 3;
    default:
      return 4;
  }
}
