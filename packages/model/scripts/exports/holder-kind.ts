/** The kinds of records that hold claims. */
export type HolderKind = "announcement" | "edition" | "organisation" | "person" | "place" | "publisher";
