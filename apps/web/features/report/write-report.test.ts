import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReportFacts } from "./report-facts.ts";
import { mailAddress, reportAsIssue, reportAsMail } from "./write-report.ts";

const labels = {
  question: "Question",
  id: "Id",
  claims: "Claims",
  data: "Data version",
  address: "Address",
  source: "Source",
  wrong: "What is wrong",
};
const facts: ReportFacts = {
  question: {
    id: "choice.who.amazon-2024",
    stem: "Who pledged it?",
    claims: ["amazon-2024/investment", "x-2023/jobs"],
  },
  address: "https://example.org/en/question/choice.who.amazon-2024",
  data: "2.2.0 of 23 November 2026",
};
const words = { page: "", source: "Le Monde, 12 May 2024", wrong: "It was 1.3.\nNot 1.2." };

describe("a report", () => {
  it("is a mail that says all there is to say", () => {
    expect(reportAsMail(facts, words, labels, ":").split("\n")).toEqual([
      "Question: Who pledged it?",
      "Id: choice.who.amazon-2024",
      "Claims: amazon-2024/investment, x-2023/jobs",
      "Address: https://example.org/en/question/choice.who.amazon-2024",
      "Data version: 2.2.0 of 23 November 2026",
      "Source: Le Monde, 12 May 2024",
      "",
      "What is wrong:",
      "It was 1.3.",
      "Not 1.2.",
      "",
    ]);
  });

  it("on no question says which page is meant", () => {
    const mail = reportAsMail({ ...facts, question: null, address: "" }, { ...words, page: "/fr/method" }, labels, ":");
    expect(mail).toMatch(/^Address: \/fr\/method\nData version: /u);
  });

  it("arrives in the mail program as it was written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (subject, body) => {
        const url = new URL(mailAddress("a@example.org", subject, body));
        // `+` stands for itself in a mail's address, unlike in a query.
        const read = url.search
          .slice(1)
          .split("&")
          .map((part) => part.split("=").map(decodeURIComponent));
        expect(url.pathname).toBe("a@example.org");
        expect(read).toEqual([
          ["subject", subject],
          ["body", body.replaceAll(/\r?\n/gu, "\r\n")],
        ]);
      }),
    );
  });

  it("opens a mail to nobody where there is no address", () => {
    expect(mailAddress("", "a b", "c")).toBe("mailto:?subject=a%20b&body=c");
  });

  it("is an issue whose markup is ours alone", () => {
    const issue = reportAsIssue(
      facts,
      { page: "", source: "`rm` ``x`` <img src=x>", wrong: "# no heading\n@someone [link](x) <b>" },
      labels,
      "mistake (choice.who)",
    );
    expect(issue.split("\n")).toEqual([
      "# mistake \\(choice.who\\)",
      "",
      "- **Question** `Who pledged it?`",
      "- **Id** `choice.who.amazon-2024`",
      "- **Claims** `amazon-2024/investment, x-2023/jobs`",
      "- **Address** `https://example.org/en/question/choice.who.amazon-2024`",
      "- **Data version** `2.2.0 of 23 November 2026`",
      "- **Source** ``` `rm` ``x`` <img src=x> ```",
      "",
      "**What is wrong**",
      "",
      "> \\# no heading",
      "> \\@someone \\[link\\]\\(x\\) \\<b\\>",
      "",
    ]);
  });

  it("holds every word of the reader, whatever it is", () => {
    fc.assert(
      fc.property(fc.string(), (wrong) => {
        const quoted = reportAsIssue(facts, { ...words, wrong }, labels, "t")
          .split("\n")
          .filter((line) => line.startsWith(">"))
          .map((line) => line.slice(2).replaceAll(/\\(.)/gu, "$1").trimEnd());
        expect(quoted).toEqual(
          wrong
            .trim()
            .split(/\r?\n/u)
            .map((line) => line.trimEnd()),
        );
      }),
    );
  });
});
