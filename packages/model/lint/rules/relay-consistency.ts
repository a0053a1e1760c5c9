import type { RecordOf } from "../record-kind.ts";
import type { ProblemAt, Rule } from "../rule.ts";

type PublisherKind = RecordOf<"publisher">["kind"];

/** Who writes texts that others pass on. An institution speaks for itself; an aggregator and a blog pass on. */
const PASSED_ON: readonly PublisherKind[] = ["agency", "press", "trade", "broadcaster", "company", "government"];

export const relayConsistency: Rule = {
  id: "relay-consistency",
  description:
    "An agency page relays an agency or is the agency's own, no page relays its own publisher, and only an agency, a paper, a broadcaster, a company or a government is relayed.",
  scope: "record",
  check: ({ dataset, entry, report }) => {
    if (entry.kind !== "source") return;
    const { publisher, relayOf, kind } = entry.record;
    const own = dataset.publishers.get(publisher ?? "");
    if (relayOf === "none" || relayOf === "unknown") {
      if (kind === "agency" && own !== undefined && own.kind !== "agency") report(nameless(relayOf, own.id));
      return;
    }
    const target = dataset.publishers.get(relayOf);
    if (relayOf === publisher) {
      report({
        path: ["relayOf"],
        message: "A publisher does not relay itself.",
        found: relayOf,
        expected: "none, unknown or another publisher",
        suggestion: "Write none: pages of one publisher are one witness anyway.",
      });
    } else if (target !== undefined && !PASSED_ON.includes(target.kind)) {
      report({
        path: ["relayOf"],
        message: `What a page passes on was not written by a publisher of the kind ${target.kind}.`,
        found: `${relayOf}, ${target.kind}`,
        expected: `a publisher of the kind ${PASSED_ON.join(", ")}`,
        suggestion: "Name whose text it is in the end, or write unknown; correct the publisher's kind if it is that.",
      });
    } else if (kind === "agency" && target !== undefined && target.kind !== "agency") {
      report({
        path: ["kind"],
        message: "A page of the kind agency passes on an agency's text.",
        found: `${kind}, of ${relayOf}, ${target.kind}`,
        expected: "a relay of an agency, or another kind of page",
        suggestion: "Correct the kind of the page, or whose text it passes on.",
      });
    }
  },
};

function nameless(relayOf: string, publisher: string): ProblemAt {
  return {
    path: ["relayOf"],
    message: "An agency's text on another publisher's page names the agency.",
    found: `${relayOf}, on a page of ${publisher}`,
    expected: "the id of the agency",
    suggestion: "Name the agency; if the page does not show which, it is of the kind press.",
  };
}
