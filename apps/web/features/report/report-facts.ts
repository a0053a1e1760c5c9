/** What a report is about, as the page fills it in; a question's part is null where the report is about something else. */
export interface ReportFacts {
  readonly question: {
    readonly id: string;
    readonly stem: string;
    readonly claims: readonly string[];
  } | null;
  /** Where it was seen; empty for the reader to say. */
  readonly address: string;
  /** The version of the data and its day, ready to read. */
  readonly data: string;
}

/** What the reader writes. */
export interface ReportWords {
  /** Which page is meant, where the facts do not say. */
  readonly page: string;
  readonly source: string;
  readonly wrong: string;
}

/** The name of each line of a report, in the reader's language. */
export interface ReportLabels {
  readonly question: string;
  readonly id: string;
  readonly claims: string;
  readonly data: string;
  readonly address: string;
  readonly source: string;
  readonly wrong: string;
}

/** The lines of a report that are known before anything is written, each with its name. */
export function knownLines(
  facts: ReportFacts,
  labels: ReportLabels,
): readonly (readonly [name: string, value: string])[] {
  const { question, address, data } = facts;
  return [
    ...(question === null
      ? []
      : ([
          [labels.question, question.stem],
          [labels.id, question.id],
          ...(question.claims.length === 0 ? [] : ([[labels.claims, question.claims.join(", ")]] as const)),
        ] as const)),
    ...(address === "" ? [] : ([[labels.address, address]] as const)),
    [labels.data, data],
  ];
}
