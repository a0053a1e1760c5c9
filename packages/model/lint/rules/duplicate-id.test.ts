import { describe, expect, it } from "vitest";
import { addClaim, change, createClaim, findingAt, findingsIn, goodTexts, pathOf, put } from "../fixture.ts";
import { writeRecord } from "../write-record.ts";

const RULE = "duplicate-id";
const MICROSOFT = pathOf("microsoft-2024", "announcement");
const CLUBIC = pathOf("clubic-2024-05-ms", "source");

describe("duplicate-id", () => {
  it("reports the id of a record in another folder of its kind", () => {
    const text =
      goodTexts.find(({ path }) => path === CLUBIC)?.text.replace("published: 2024-05", "published: 2023-05") ?? "";
    const path = CLUBIC.replace("/2024/", "/2023/");
    const texts = put({ path, text });
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, path, "clubic-2024-05-ms")]);
  });

  it("reports a claim id that stands twice in a record", () => {
    const texts = change(MICROSOFT, "id: investment-3", "id: investment-2");
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, MICROSOFT, "investment-2", 2)]);
  });

  it("reports a whole claim id that two kinds of records give", () => {
    const profile = createClaim({ kind: "profile", form: "company", country: "US" });
    const publisher = writeRecord("publisher", {
      id: "microsoft",
      name: "Microsoft",
      country: "US",
      kind: "company",
      claims: [profile],
    });
    const seed = pathOf("seed-article-2024-05", "source");
    const withProfile = addClaim("organisation", "microsoft", profile);
    const texts = put(publisher, change(seed, "publisher: null", "publisher: microsoft", withProfile));
    expect(findingsIn(texts)).toStrictEqual([expect.objectContaining({ rule: RULE })]);
  });

  it("lets an organisation and a publisher share an id", () => {
    const publisher = writeRecord("publisher", {
      id: "microsoft",
      name: "Microsoft",
      country: "US",
      kind: "company",
      claims: [],
    });
    const seed = pathOf("seed-article-2024-05", "source");
    expect(findingsIn(put(publisher, change(seed, "publisher: null", "publisher: microsoft")))).toStrictEqual([]);
  });
});
