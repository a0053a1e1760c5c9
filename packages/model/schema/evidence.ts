import * as z from "zod";
import { SourceId } from "./identifier.ts";

const Ordinal = z.int().nonnegative();

/** Where in the source: a paragraph (0 is the line above the text), a page, a heading or a table cell. */
export const Locator = z
  .union([
    z.strictObject({ paragraph: Ordinal }),
    z.strictObject({ page: Ordinal }),
    z.strictObject({ heading: z.string().min(1) }),
    z.strictObject({ cell: z.string().min(1) }),
  ])
  .meta({ id: "Locator", description: "The place inside a source." });

export const Evidence = z
  .strictObject({
    source: SourceId,
    locator: Locator.nullable(),
    figure: z
      .string()
      .trim()
      .min(1)
      .nullable()
      .describe("The figure as this very source prints it, in its own language; null where that is not known."),
  })
  .meta({ id: "Evidence", description: "One source that states the claim, where it does, and what it prints." });
