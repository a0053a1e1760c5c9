import { describe, expect, it } from "vitest";
import { findingAt, findingsIn, put } from "../fixture.ts";
import type { RecordOf } from "../record-kind.ts";
import { writeRecord } from "../write-record.ts";

const RULE = "redirect-target";

function redirect(was: string, to: readonly string[], given: Partial<RecordOf<"redirect">> = {}) {
  return writeRecord("redirect", {
    id: was,
    record: "organisation",
    was,
    kind: to.length === 0 ? "withdrawn" : "moved",
    to: [...to],
    on: "2026-11-23",
    reason: { fr: "Nom complet.", en: "Whole name." },
    ...given,
  });
}

describe("redirect-target", () => {
  it("reports a redirect that leads to another", () => {
    const chain = redirect("mistral-company", ["mistral"]);
    const texts = put(chain, put(redirect("mistral", ["mistral-ai"])));
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, chain.path, "mistral ]")]);
  });

  it("reports a redirect to what was withdrawn", () => {
    const chain = redirect("mistral-company", ["mistral"]);
    const texts = put(chain, put(redirect("mistral", [])));
    expect(findingsIn(texts).map(({ rule }) => rule)).toStrictEqual([RULE]);
  });

  it("reports an id that is not gone", () => {
    const file = redirect("microsoft", ["mistral-ai"]);
    const texts = put(file);
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, file.path, "microsoft", 2)]);
  });

  it("reports a second redirect for one id", () => {
    const second = redirect("mistral", ["microsoft"], { id: "organisation-mistral" });
    const texts = put(second, put(redirect("mistral", ["mistral-ai"])));
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, second.path, "mistral\n", 2)]);
  });

  it("accepts one that leads to a record, and leaves an unknown one to another rule", () => {
    expect(findingsIn(put(redirect("mistral", ["mistral-ai"])))).toStrictEqual([]);
    expect(findingsIn(put(redirect("mistral", ["mistral-i"]))).map(({ rule }) => rule)).toStrictEqual([
      "unknown-reference",
    ]);
  });
});
