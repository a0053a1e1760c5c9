import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { editionIds, organisation, organisationIds } from "@choosefr/model";
import { createQuiz, type Question, type QuestionKind } from "@choosefr/quiz";
import { exportQuiz, QUIZ_EXPORT_FORMATS } from "@choosefr/quiz/exports";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../../fixtures/folder.ts";
import { runIn } from "../../fixtures/terminal.ts";
import { QUIZ_FORMATS, QUIZ_KINDS, SECTORS } from "../call/grammar.ts";
import { widthOf } from "../check/frame.ts";
import { letterOf } from "./write-question.ts";

const LANGUAGES = ["fr", "en"] as const;
const EVERY = LANGUAGES.flatMap((locale) => QUIZ_KINDS.map((kind) => [kind, locale] as const));
const RIGHT = { fr: "✓ Juste", en: "✓ Right" } as const;

function questionsOf(kind: QuestionKind, locale: "fr" | "en"): readonly Question[] {
  return createQuiz({ seed: "test", locale, length: 2, kinds: [kind] });
}

/** What to type to be right. */
function rightReplies(question: Question): readonly string[] {
  switch (question.kind) {
    case "choice":
    case "higher-lower":
      return [String(question.options.findIndex(({ isCorrect }) => isCorrect) + 1)];
    case "estimate":
      return [String((question.low + question.high) / 2 / question.unitSize)];
    case "interval":
      return [question.low, question.high].map((end) => String(end / question.unitSize));
    case "order":
      return [question.items.map((_, place) => question.items.findIndex((item) => item.place === place) + 1).join(" ")];
    case "match":
      return [question.items.map(({ match }, at) => `${at + 1}${letterOf(match)}`).join(" ")];
    case "typed-name":
      return [question.answerText.toUpperCase()];
    case "map":
      return [question.sites[0]?.name ?? ""];
    case "did-it-happen":
      return [question.isTrue ? "o" : "n", "90"];
    default:
      return question satisfies never;
  }
}

function call(kind: QuestionKind, locale: "fr" | "en"): readonly string[] {
  return ["quiz", "--lang", locale, "--seed", "test", "--kind", kind, "--length", "2"];
}

describe("choosefr quiz", () => {
  it.each(EVERY)("plays %s in %s, and says what is right and by whom", async (kind, locale) => {
    const questions = questionsOf(kind, locale);
    const { output, errors, exitCode } = await runIn(call(kind, locale), { replies: questions.flatMap(rightReplies) });
    expect({ errors, exitCode }).toEqual({ errors: "", exitCode: 0 });
    const shown = output.replaceAll(/\n */gu, " ");
    for (const { stem, explanation } of questions) {
      for (const text of [
        stem,
        explanation.answer,
        explanation.scale,
        explanation.outcome,
        ...explanation.disagreement,
      ]) {
        expect(shown).toContain(text ?? "");
      }
      expect(shown).toContain(explanation.sources[0]?.name);
      expect(output).toContain(explanation.sources[0]?.url);
    }
    expect(output.split(RIGHT[locale])).toHaveLength(questions.length + 1);
    expect(output).toContain(locale === "fr" ? "2 bonnes réponses sur 2" : "2 right answers of 2");
    expect(output).toContain(`choosefr quiz --lang ${locale} --length 2 --kind ${kind} --seed test\n`);
    expect(output).not.toMatch(/undefined|null|NaN|\[object/u);
  });

  it.each(EVERY)("says what to write where a reply to %s in %s cannot be read", async (kind, locale) => {
    const { output } = await runIn(call(kind, locale), { replies: ["", "£$", "?", "?"] });
    if (kind !== "typed-name") expect(output).toMatch(locale === "fr" ? /ou \? pour passer/u : /or \? to pass/u);
    expect(output).toContain(locale === "fr" ? "– Passée" : "– Passed over");
    expect(output).toContain(locale === "fr" ? "0 bonne réponse sur" : "0 right answers of");
  });

  it.each(EVERY)(
    "keeps %s in %s inside a narrow terminal, without colours unless there are some",
    async (kind, locale) => {
      const replies = questionsOf(kind, locale).flatMap(rightReplies);
      const { output } = await runIn(call(kind, locale), { replies, output: { columns: 40 } });
      const lines = output.split("\n").filter((line) => !/https?:|choosefr quiz/u.test(line) && !line.includes(": "));
      // A word of its own, behind the sign of a list or alone, cannot be broken.
      expect(lines.filter((line) => widthOf(line) > 40 && line.replace(/^ *(?:- )?/u, "").includes(" "))).toEqual([]);
      expect(output).not.toContain("\u001B");
      const coloured = await runIn(call(kind, locale), { replies, output: { hasColour: true } });
      expect(coloured.output).toContain("\u001B[32m");
    },
  );

  it("tells a wrong answer, and how far a place is", async () => {
    const { output } = await runIn(call("map", "fr"), { replies: ["Marseille", "Marseille"] });
    expect(output).toMatch(/(?:✗ Faux|≈ Presque).*, À \d+\u00a0km de /u);
    const [first] = questionsOf("interval", "en");
    const low =
      ((first?.kind === "interval" ? first.high : 0) * 100) / (first?.kind === "interval" ? first.unitSize : 1);
    const missed = await runIn(call("interval", "en"), { replies: [String(low), String(low * 2), "?"] });
    expect(missed.output).toMatch(/✗ Wrong, −\d+(?:\.\d+)? of a point/u);
  });

  it("takes no interval whose ends stand the wrong way round", async () => {
    const { output } = await runIn(call("interval", "en"), { replies: ["500", "20", "600", "?"] });
    expect(output).toContain("This number cannot be smaller than the first.");
  });

  it("asks five questions, others each time, unless told", async () => {
    const { output } = await runIn(["quiz", "--lang", "fr"]);
    expect(output).toContain("Question 1 sur 5\n");
    expect(output).toContain("choosefr quiz --lang fr --length 5 --seed drawn\n");
  });

  it("quotes what a shell would take apart", async () => {
    const { output } = await runIn(["quiz", "--lang", "en", "--about", "mistral ai", "--seed", "it's"]);
    expect(output).toContain(String.raw`--about 'mistral ai' --seed 'it'\''s'`);
  });

  it("stops at the end of the input, and tells the score until then", async () => {
    const replies = questionsOf("choice", "fr").slice(0, 1).flatMap(rightReplies);
    const { output, exitCode } = await runIn(call("choice", "fr"), { replies });
    expect(exitCode).toBe(0);
    expect(output).toContain("1 bonne réponse sur 1");
  });

  it("stops at Ctrl-C with 130, also between two questions", async () => {
    expect((await runIn(call("choice", "en"), { replies: [null] })).exitCode).toBe(130);
    const between = await runIn(call("choice", "en"), { replies: ["1", null], output: { isTerminal: true } });
    expect(between.exitCode).toBe(130);
    expect(between.output).toMatch(/of 1\n/u);
  });

  it("asks about what was chosen", async () => {
    const { output } = await runIn(["quiz", "--lang", "en", "--about", "mircosoft", "--seed", "x"]);
    expect(output).toBe("");
    const about = await runIn(["quiz", "--lang", "en", "--about", "microsoft", "--seed", "x", "-n", "1"]);
    expect(about.output).toContain("Microsoft");
    const edition = await runIn(["quiz", "--lang", "en", "--edition", "choose-france-2024", "--seed", "x", "-n", "1"]);
    expect(edition.output).toMatch(/May 2024|Choose France Summit 2024/u);
    expect((await runIn(["quiz", "--sector", "energy", "-n", "1"])).exitCode).toBe(0);
  });

  it.each(LANGUAGES)("says in %s why there is nothing to ask", async (lang) => {
    const nobody = await runIn(["quiz", "--lang", lang, "--about", "Nobody & Sons"]);
    expect(nobody).toMatchObject({ output: "", exitCode: 1 });
    expect(nobody.errors).toContain("Nobody & Sons");
    const nothing = await runIn(["quiz", "--lang", lang, "--length", "0"]);
    expect(nothing).toMatchObject({ output: "", exitCode: 1 });
    expect(nothing.errors).toMatch(/^(?:Il n’y a rien à demander|There is nothing to ask).*--kind/u);
  });
});

describe("choosefr quiz --export", () => {
  const questions = createQuiz({ seed: "test", locale: "fr", length: 3 });
  const args = ["quiz", "--lang", "fr", "--seed", "test", "-n", "3", "--export"];

  it.each(QUIZ_FORMATS.filter((format) => format !== "qti"))("writes %s to standard output", async (format) => {
    expect((await runIn([...args, format])).output).toBe(exportQuiz(questions, format).content);
  });

  it.each(QUIZ_FORMATS)("writes %s to a file", async (format) => {
    const folder = makeFolder();
    expect(await runIn([...args, format, "--out", "quiz"], { folder })).toMatchObject({ output: "", exitCode: 0 });
    expect(readFileSync(join(folder, "quiz"))).toEqual(Buffer.from(exportQuiz(questions, format).content));
  });

  it("gives a file in a folder its own name", async () => {
    const folder = makeFolder();
    await runIn([...args, "qti", "--out", "."], { folder });
    expect(existsSync(join(folder, "choosefr-quiz.qti.zip"))).toBe(true);
  });

  it("does not print a package at a terminal", async () => {
    const { output, errors, exitCode } = await runIn([...args, "qti"], { output: { isTerminal: true } });
    expect({ output, exitCode }).toEqual({ output: "", exitCode: 2 });
    expect(errors).toContain("--out");
  });

  it("says why a file cannot be written", async () => {
    const folder = makeFolder();
    const { errors, exitCode } = await runIn([...args, "csv", "--out", "none/quiz.csv"], { folder });
    expect({ exitCode, isThere: existsSync(join(folder, "none")) }).toEqual({ exitCode: 2, isThere: false });
    expect(errors).toMatch(/^none\/quiz\.csv: n’existe pas/u);
  });
});

describe("what the grammar lists", () => {
  it("is what the record and the quiz know", () => {
    const sectors = new Set(organisationIds.map((id) => organisation(id).sector));
    expect([...sectors].filter((sector) => !SECTORS.includes(sector))).toEqual([]);
    expect(QUIZ_FORMATS).toEqual(QUIZ_EXPORT_FORMATS);
    expect(editionIds).toContain("choose-france-2024");
  });
});
