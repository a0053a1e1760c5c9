import type { ClaimId } from "@choosefr/model";

/** The parts of the page on method, in their order. */
export const methodParts = ["claim", "bound", "choice", "witness", "contradiction", "outcome", "gone"] as const;
export type MethodPart = (typeof methodParts)[number];

/** A claim of the record that shows what a part says, and what makes it an example. A test holds it to that. */
export interface Example {
  readonly id: ClaimId;
  readonly shows:
    | "preferred"
    | "stands-against-preferred"
    | "no-bound"
    | "more-than"
    | "up-to"
    | "currency-slip"
    | "conversion"
    | "part"
    | "delayed"
    | "under-construction";
}

/** The examples of each part, in the order of the sentences that go with them. */
export const methodExamples: Readonly<Record<MethodPart, readonly Example[]>> = {
  claim: [
    { id: "microsoft-2024/investment", shows: "preferred" },
    { id: "microsoft-2024/investment-6", shows: "stands-against-preferred" },
  ],
  bound: [
    { id: "amazon-2024/investment", shows: "no-bound" },
    { id: "amazon-2024/investment-2", shows: "more-than" },
    { id: "softbank-2026/investment-2", shows: "up-to" },
  ],
  choice: [
    { id: "amazon-2024/investment", shows: "preferred" },
    { id: "amazon-2024/investment-3", shows: "currency-slip" },
  ],
  witness: [],
  contradiction: [
    { id: "amazon-2024/investment-3", shows: "currency-slip" },
    { id: "microsoft-2024/investment-5", shows: "conversion" },
    { id: "microsoft-2024/investment-8", shows: "part" },
    { id: "microsoft-2024/investment-6", shows: "stands-against-preferred" },
  ],
  outcome: [
    { id: "prologium-2023/outcome", shows: "delayed" },
    { id: "prologium-2023/outcome-2", shows: "under-construction" },
  ],
  gone: [],
};
