import * as z from "zod";
import { RankReason } from "./claim-frame.ts";
import { Bound, CountUnit, Currency } from "./figure.ts";
import { AmbiguityPolicy, OtherSense } from "./organisation.ts";
import { PartialDate } from "./primitive.ts";
import { Scope } from "./scope.ts";

/** One line that a reader may be shown: no control sign, and none that turns the direction of what follows. */
const line = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^[^\p{Cc}\u2028-\u202E\u2066-\u2069]*$/u);

const Id = line(200);
const Address = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/[^\s]+$/)
  .meta({ examples: ["https://example.org/2024/05/page"] });
const Moment = PartialDate.meta({ examples: ["2024-05-13"] });

const PlainName = z
  .union([
    line(80),
    z.looseObject({
      text: line(80).describe("The name as its own people write it."),
      ambiguity: AmbiguityPolicy.optional().describe("How far to trust the name in prose; safe if left out."),
    }),
  ])
  .meta({ id: "PlainName", description: "A name: its text alone where it is safe." });

const PlainOrganisation = z
  .looseObject({
    id: Id.describe("What claims call it; an id of the record adds names to an organisation of the record."),
    kind: z.enum(["organisation", "series"]).optional().describe("Organisation if left out; a series is of summits."),
    names: z.array(PlainName).min(1).max(200).describe("At least one; the first is the one displayed."),
    otherSenses: z.array(OtherSense).max(40).optional().describe("What else the names may mean."),
    products: z.array(line(80)).max(500).optional().describe("Products written after the name silence it."),
    parents: z.array(Id).max(100).optional().describe("Organisations whose claims count for this one too."),
    members: z.array(Id).max(500).optional().describe("Organisations that make up this one."),
  })
  .meta({ id: "PlainOrganisation", description: "An organisation that texts are read for." });

const PlainSource = z
  .looseObject({
    publisher: z
      .looseObject({ name: line(200).nullable().describe("The name, as it is written.") })
      .nullable()
      .optional()
      .describe("Who publishes the page."),
    title: line(500).nullable().optional().describe("The title of the page."),
    url: Address.nullable().optional().describe("The address of the page."),
    published: Moment.nullable().optional().describe("When it was published, as precisely as known."),
    accessed: Moment.nullable().optional().describe("The day on which it was read."),
    language: z
      .string()
      .regex(/^[a-z]{2}$/)
      .optional()
      .meta({ description: "The language of the page, two letters of ISO 639-1.", examples: ["fr"] }),
  })
  .meta({ id: "PlainSource", description: "A page, a document: whatever states the claim." });

const PlainEvidence = z
  .looseObject({
    source: PlainSource.describe("What states the claim."),
    figure: line(200).nullable().optional().describe("The figure as this very source prints it."),
  })
  .meta({ id: "PlainEvidence", description: "One source that states the claim, and what it prints." });

const SCOPES = Scope.options.map(({ shape }) => shape.type.value);
const amount = z.number().min(0).max(Number.MAX_SAFE_INTEGER).nullable().optional();

const PlainClaim = z
  .looseObject({
    id: Id.describe("Unique; claims of one announcement share what stands before the slash."),
    kind: line(80).meta({
      description: "What the figure is of. A claim of another kind is passed over.",
      examples: [
        "investment",
        "jobs",
        "training",
        "startups_supported",
        "sites",
        "total_investment",
        "new_investment",
        "earlier_investment",
        "projects",
      ],
    }),
    organisation: Id.nullable().optional().describe("The id of who announced it."),
    organisations: z.array(Id).max(100).optional().describe("The ids of those who announced it together."),
    edition: Id.nullable().optional().describe("The edition whose total it is, where nobody announced it."),
    announced: Moment.nullable().optional().describe("When it was announced, as precisely as known."),
    year: z.int().min(1900).max(2200).nullable().optional().describe("The year alone."),
    amount: amount.describe("Whole units of the currency (4000000000), the lower end of a range."),
    amountMax: amount.describe("The upper end of a range."),
    currency: Currency.nullable().optional().describe("The currency of the amount."),
    count: amount.describe("A number of things, the lower end of a range."),
    countMax: amount.describe("The upper end of a range."),
    unit: CountUnit.nullable().optional().describe("What the count counts."),
    bound: Bound.optional().describe("How the printed words limit the value; exact if left out."),
    rank: z
      .enum(["preferred", "normal", "deprecated"])
      .optional()
      .describe("Preferred over the others of its kind, normal if left out, or deprecated: counted nowhere."),
    rankReason: RankReason.nullable().optional().describe("Why it is preferred or deprecated."),
    scope: z
      .array(
        z.looseObject({
          type: z.enum(SCOPES).describe("In what way it covers a part, or more than the whole."),
          ref: Id.nullable().optional().describe("The id of what the type points at; null where it points at nothing."),
        }),
      )
      .max(20)
      .optional()
      .describe("What the figure covers where it is not simply the whole."),
    evidence: z.array(PlainEvidence).max(50).optional().describe("The sources that state this very value."),
  })
  .meta({ id: "PlainClaim", description: "One figure that somebody states." });

/**
 * A dataset of one's own: what `createChecker` of `@choosefr/prose`, `choosefr check` and the editor take besides the
 * record. Keys that are not named here are passed over, so that whole records may be pasted.
 */
export const Dataset = z
  .looseObject({
    $schema: z.string().optional().describe("Where this schema is, for editors."),
    organisations: z.array(PlainOrganisation).optional().describe("Organisations, with the names they go by."),
    claims: z.array(PlainClaim).optional().describe("What sources state, one figure each."),
  })
  .meta({ id: "Dataset", title: "choosefr dataset" });
