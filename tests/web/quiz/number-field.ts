import type { Question } from "@choosefr/quiz";
import type { Locator } from "playwright-core";
import { plain } from "../plain.ts";

/** A question whose answer is a number on a line. */
export type NumberQuestion = Extract<Question, { kind: "estimate" | "interval" }>;

/** A number of whole units as people type it, with its unit behind it: "1,2 milliard d’euros". */
export function typedNumber({ locale, units }: NumberQuestion, value: number): string {
  const unit = units.find(({ size }) => value >= size) ?? units.at(-1)!;
  const format = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 6 });
  return `${format.format(value / unit.size)} ${unit.labels.many}`.trim();
}

/** The whole value of what a field shows, in the unit behind it: "1,2" in billions is 1.2e9 in French, "1,000" a thousand in English. */
export async function readField(field: Locator, question: NumberQuestion): Promise<number> {
  const compact = (await field.inputValue()).replaceAll(/\s/gu, "");
  const number = question.locale === "en" ? compact.replaceAll(",", "") : compact.replace(",", ".");
  const beside = plain(await field.locator("xpath=..").innerText());
  const unit = question.units.find(({ labels: { many } }) => many !== "" && beside.includes(plain(many)));
  return Math.round(Number(number) * (unit ?? question.units.at(-1)!).size);
}
