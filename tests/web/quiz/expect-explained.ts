import type { Answer, ExplainedSource, Question } from "@choosefr/quiz";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { plain } from "../plain.ts";
import { words } from "../words.ts";
import { expectAnswered } from "./expect-answered.ts";
import { verdictOf } from "./verdict.ts";

/**
 * Expects all that an answer brings: the verdict by word, what was right and what was chosen, the figure as printed,
 * with its value in the reader's language where it is printed in another, or else the sentence that is true; two sources
 * by name and date in plain sight and the others one step away, who says what where sources disagree, the preferred
 * value and two others at once, and whatever else the question's explanation holds.
 */
export async function expectExplained(page: Page, question: Question, answer: Answer): Promise<void> {
  const { explanation, locale } = question;
  const said = words[locale === "fr" ? "fr" : "en"];
  const main = page.getByRole("main");
  await expect.poll(() => main.locator("h2").first().innerText()).toBe(said[verdictOf(question, answer)]);

  // Case is of no account: the first letter of a mark's label is set as a capital.
  const shown = plain(await main.innerText()).toLowerCase();
  const expected = [
    explanation.meaning,
    ...(explanation.figure === null ? [explanation.answer] : [explanation.figure.text]),
    ...(explanation.figure === null || explanation.figure.language === locale ? [] : [explanation.value]),
    ...(explanation.scale === null ? [] : [explanation.scale]),
    ...(explanation.outcome === null ? [] : [explanation.outcome]),
    ...explanation.timeline.flatMap(({ date, label }) => [date, label]),
    ...explanation.disagreement.slice(0, 3),
    ...explanation.organisations.map(({ name }) => name),
    ...explanation.sources.slice(0, 2).map(nameAndDate),
    ...("options" in question ? question.options.map(({ why }) => why) : []),
    ...(question.kind === "match" ? question.items.map(({ why }) => why) : []),
    ...(question.kind === "order" ? question.items.map(({ text, figure }) => `${text} ${figure}`) : []),
  ].map((text) => plain(text).toLowerCase());
  expect(expected.filter((text) => !shown.includes(text))).toEqual([]);
  expect(shown.includes(said.disagreement.toLowerCase())).toBe(explanation.disagreement.length > 0);
  const held = plain(await main.evaluate((element) => element.textContent));
  expect(explanation.disagreement.filter((line) => !held.includes(plain(line)))).toEqual([]);

  await expectAnswered(page, question, answer);
  await expectSources(page, explanation.sources, explanation.figure?.text ?? null);
}

/** Each source is in the list with name, date, title, link, and the figure it prints where that is not the one above. */
async function expectSources(page: Page, sources: readonly ExplainedSource[], figure: string | null): Promise<void> {
  const items = await page
    .getByRole("main")
    .locator("li:has(p)")
    .evaluateAll((elements) =>
      elements.map((item) => ({
        text: item.textContent.replaceAll(/\s+/gu, " "),
        url: item.querySelector("a")?.getAttribute("href") ?? null,
      })),
    );
  const missing = sources.filter((source) => {
    const parts = [source.title, source.figure === figure ? null : source.figure].filter((part) => part !== null);
    return !items.some(
      ({ text, url }) =>
        text.startsWith(plain(nameAndDate(source))) &&
        url === source.url &&
        parts.every((part) => text.includes(plain(part))),
    );
  });
  expect(missing).toEqual([]);
}

/** As the list has it: a page of which nothing shows whose text it is has a sign behind its name. */
function nameAndDate({ name, date, caveats }: ExplainedSource): string {
  const marked = caveats.includes("unknown-independence") ? `${name}°` : name;
  return date === null ? marked : `${marked}, ${date}`;
}
