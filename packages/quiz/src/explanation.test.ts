import {
  type Announcement,
  type Claim,
  catalogue,
  describePublisher,
  type Edition,
  type Language,
  outcomesOf,
  type Source,
  type Summary,
} from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { createQuestion, listQuestionIds, type Question, type QuestionKind } from "./index.ts";

const KINDS: readonly QuestionKind[] = [
  "choice",
  "higher-lower",
  "estimate",
  "interval",
  "order",
  "match",
  "typed-name",
  "map",
  "did-it-happen",
];
const { announcement, announcementIds, edition, editionIds } = catalogue;

type Record = { readonly announcement: Announcement } | { readonly edition: Edition };

function recordOf({ id }: Claim): Record {
  const holder = id.slice(0, id.indexOf("/"));
  const found = announcementIds.find((one) => one === holder);
  return found === undefined
    ? { edition: edition(editionIds.find((one) => one === holder)!) }
    : { announcement: announcement(found) };
}

/** What the record sums up under a claim as the preferred one. */
function summaryOf(claim: Claim): Summary<Claim> | null {
  const record = recordOf(claim);
  const summaries =
    "announcement" in record
      ? [
          record.announcement.investment,
          record.announcement.jobs,
          record.announcement.training,
          record.announcement.startupsSupported,
        ]
      : [
          record.edition.totalInvestment,
          record.edition.projects,
          record.edition.jobs,
          record.edition.newInvestment,
          record.edition.earlierInvestment,
          record.edition.leadersAttending,
        ];
  return summaries.find((summary) => summary?.preferred.id === claim.id) ?? null;
}

/** The claim that an explanation tells of: the one of those asked for whose sources it names. */
function leadOf({ claims, explanation, locale }: Question): Claim {
  const told = explanation.sources.map(({ url, name }) => `${name} ${url}`).toSorted();
  const nameOf = (source: Source): string => `${describePublisher(source, locale)} ${source.url}`;
  const lead = claims
    .map((id) => catalogue.claim(id))
    .find(({ evidence, figure }) => {
      const names = [...new Set(evidence.map(({ source }) => source))].map(nameOf).toSorted();
      return names.join("|") === told.join("|") && figure?.text === explanation.figure?.text;
    });
  if (lead === undefined) throw new Error(`no claim behind: ${explanation.answer}`);
  return lead;
}

describe.each(["fr", "en"] as const)("the explanation of every question (%s)", (locale: Language) => {
  const questions = listQuestionIds().map((id) => createQuestion(id, locale)!);
  /** Ids of the questions of which something does not hold. */
  const failing = (holds: (question: Question) => boolean): readonly string[] =>
    questions.filter((question) => !holds(question)).map(({ id }) => id);

  it("is there for each of the nine kinds", () =>
    expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(KINDS)));

  it("tells what is true, the claim as printed, and what it means", () => {
    expect(
      failing((question) => {
        const { answer, figure, value, meaning } = question.explanation;
        return answer !== "" && value !== "" && meaning !== "" && figure?.text === leadOf(question).figure?.text;
      }),
    ).toEqual([]);
  });

  it("names every source, with the date and the link that it has, and what it prints", () => {
    expect(
      failing((question) => {
        const { evidence } = leadOf(question);
        return evidence.every(({ source, figure }) =>
          question.explanation.sources.some(
            ({ name, date, url, figure: printed }) =>
              name === describePublisher(source, locale) &&
              url === source.url &&
              (date === null) === (source.published === null) &&
              (figure === null || printed !== null),
          ),
        );
      }),
    ).toEqual([]);
  });

  it("says who disagrees, where somebody does who is no poor page that was set aside", () => {
    expect(
      failing((question) => {
        const disagreement = summaryOf(leadOf(question))?.disagreement ?? null;
        const lines = question.explanation.disagreement;
        const told = (disagreement?.conflicts ?? []).filter(
          ({ claim, deprecatedFor }) =>
            deprecatedFor === null || claim.evidence.some(({ source }) => source.lowGrade === null),
        );
        return told.length === 0 || lines.length > told.length;
      }),
    ).toEqual([]);
  });

  it("says what became of every promise that it asks for, where that is known", () => {
    expect(
      failing((question) => {
        const { outcome, timeline } = question.explanation;
        const lead = leadOf(question);
        return question.claims
          .map((id) => catalogue.claim(id))
          .every((claim) => {
            const record = recordOf(claim);
            // Where an outcome is asked for, it is the answer.
            if (!("announcement" in record) || claim.kind === "outcome") return true;
            const [newest] = outcomesOf(record.announcement, claim);
            if (claim.id === lead.id && timeline.length === 0) return false;
            return newest === undefined || outcome?.includes(newest.on.slice(0, "2025".length)) === true;
          });
      }),
    ).toEqual([]);
  });

  it("says why each option is right or wrong, and each pair belongs together", () => {
    expect(
      failing((question) => {
        const reasons =
          "options" in question
            ? question.options.map(({ why }) => why)
            : question.kind === "match"
              ? question.items.map(({ why }) => why)
              : [];
        const right = "options" in question ? question.options.filter(({ isCorrect }) => isCorrect) : [];
        const isTold = reasons.every((why) => /[.!]$/u.test(why));
        return isTold && right.every(({ why }) => reasons.filter((one) => one === why).length === 1);
      }),
    ).toEqual([]);
  });

  it("places a number on its line, with what is right between the ends", () => {
    expect(
      failing((question) => {
        if (question.kind !== "estimate" && question.kind !== "interval") return true;
        const { min, low, high, max, answerText } = question;
        return answerText !== "" && 0 < min && min < low && low <= high && high < max;
      }),
    ).toEqual([]);
  });

  it("shows the answer where nothing else does", () => {
    expect(
      failing((question) => {
        switch (question.kind) {
          case "typed-name":
          case "map":
          case "did-it-happen":
            return question.answerText !== "";
          case "order":
            return question.items.every(({ figure }) => question.explanation.answer.includes(figure));
          default:
            return true;
        }
      }),
    ).toEqual([]);
  });
});
