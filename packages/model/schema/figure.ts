import * as z from "zod";
import { Language } from "./primitive.ts";

export const Bound = z.enum(["exact", "about", "at_least", "more_than", "up_to", "range"]).meta({
  id: "Bound",
  description: "How the printed figure limits the value: exact unless a word beside it says otherwise.",
});

/** ISO 4217, closed: a currency enters when the record needs it and the reader can read it. */
export const Currency = z
  .enum(["EUR", "USD", "GBP", "CHF", "CNY", "JPY", "CAD", "INR", "SEK", "NOK", "DKK"])
  .meta({ id: "Currency", description: "A currency code of ISO 4217." });

export const CountUnit = z
  .enum(["jobs", "people", "startups", "projects", "sites"])
  .meta({ id: "CountUnit", description: "What a count counts." });

const value = (what: string) =>
  z.number().int(`expected a whole number of ${what}`).nonnegative().max(Number.MAX_SAFE_INTEGER);

/** The fields of an amount of money, in whole units of its currency. A vague amount ("several billion") is null. */
export const moneyFields = {
  amount: value("currency units").nullable(),
  amountMax: value("currency units").nullable(),
  currency: Currency,
  bound: Bound,
};

/** The fields of a count of things of one unit. */
export const countFields = <const Unit extends z.infer<typeof CountUnit>>(unit: Unit) => ({
  count: value("items").nullable(),
  countMax: value("items").nullable(),
  unit: z.literal(unit),
  bound: Bound,
});

export const Money = z.strictObject(moneyFields).meta({
  id: "Money",
  description: "An amount in whole units of its currency; amountMax is the upper end of a range, else null.",
});

export const Count = z
  .strictObject({ ...countFields("jobs"), unit: CountUnit })
  .meta({ id: "Count", description: "A number of things; countMax is the upper end of a range, else null." });

/** The bare figure as one of the claim's sources prints it: a few words, never a sentence. */
export const PrintedFigure = z
  .strictObject({
    text: z
      .string()
      .trim()
      .min(1, "expected the figure as printed")
      .refine(
        (text) => text.split(/\s+/u).length <= 8,
        "expected a bare figure of at most eight words, not a sentence",
      ),
    language: Language,
  })
  .meta({ id: "PrintedFigure", description: "A figure as printed, with the language it is printed in." });
