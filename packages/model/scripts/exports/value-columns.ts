// The columns of a claim's value. Each kind of claim fills a few; what a kind does not have is null.

import type { Cell } from "../../src/csv.ts";
import type { EntityRef } from "../../src/generated/types.ts";
import type { HeldClaim } from "./held-claim.ts";
import type { CellType, Column } from "./table.ts";

type ClaimOf = HeldClaim["claim"];

const column =
  (type: CellType) =>
  (name: string, fr: string, en: string, read: (claim: ClaimOf) => Cell): Column<HeldClaim> => ({
    name,
    type,
    about: { fr, en },
    read: ({ claim }) => read(claim),
  });
const text = column("text");
const integer = column("integer");
const decimal = column("decimal");

/** An entity with its kind, since an organisation and a publisher may share an id. */
function showEntity(ref: EntityRef | null): string | null {
  return ref === null ? null : `${ref.kind}:${ref.id}`;
}

const numbers: readonly Column<HeldClaim>[] = [
  integer("amount", "somme, en unités de sa monnaie", "sum, in units of its currency", (claim) =>
    "amount" in claim ? claim.amount : null,
  ),
  integer("amount_max", "haut de la fourchette", "upper end of a range", (claim) =>
    "amountMax" in claim ? claim.amountMax : null,
  ),
  text("currency", "monnaie (ISO 4217)", "currency (ISO 4217)", (claim) =>
    "currency" in claim ? claim.currency : null,
  ),
  integer("count", "nombre", "number", (claim) => ("count" in claim ? claim.count : null)),
  integer("count_max", "haut de la fourchette", "upper end of a range", (claim) =>
    "countMax" in claim ? claim.countMax : null,
  ),
  integer("count_of", "sur combien de projets, pour un suivi", "of how many projects, for a follow-up", (claim) =>
    claim.kind === "follow_up" ? claim.of : null,
  ),
  decimal("quantity", "taille physique", "physical size", (claim) => ("quantity" in claim ? claim.quantity : null)),
  decimal("quantity_max", "haut de la fourchette", "upper end of a range", (claim) =>
    "quantityMax" in claim ? claim.quantityMax : null,
  ),
  text("unit", "ce que compte le nombre ou la taille", "what the number or size counts", (claim) =>
    "unit" in claim ? claim.unit : null,
  ),
  decimal("percent", "part, en pour cent", "share, in per cent", (claim) =>
    "percent" in claim ? claim.percent : null,
  ),
  integer("ordinal", "rang de l’édition dans sa série", "which edition of its series", (claim) =>
    "ordinal" in claim ? claim.ordinal : null,
  ),
  integer("years", "durée, en années", "length, in years", (claim) => ("years" in claim ? claim.years : null)),
  text(
    "bound",
    "comment le chiffre imprimé limite la valeur : exact, about, at_least, more_than, up_to, range",
    "how the printed figure limits the value: exact, about, at_least, more_than, up_to, range",
    (claim) => ("bound" in claim ? claim.bound : null),
  ),
];

const times: readonly Column<HeldClaim>[] = [
  text("date", "date du fait, aussi précise que la source", "date of the fact, as precise as the source", (claim) =>
    "on" in claim ? claim.on : "date" in claim ? claim.date : null,
  ),
  integer("year_from", "première année", "first year", (claim) =>
    claim.kind === "period" ? claim.from : "fromYear" in claim ? claim.fromYear : null,
  ),
  integer("year_to", "dernière année", "last year", (claim) =>
    claim.kind === "period" ? claim.to : "toYear" in claim ? claim.toYear : null,
  ),
];

const words: readonly Column<HeldClaim>[] = [
  text(
    "status",
    "suite donnée, pour une suite ou un suivi",
    "what became of it, for an outcome or follow-up",
    (claim) => ("status" in claim ? claim.status : null),
  ),
  text("topic", "sujet d’un but ou d’une opinion", "what a purpose or statement is about", (claim) =>
    "topic" in claim ? claim.topic : null,
  ),
  text("job_type", "sorte d’emplois", "sort of jobs", (claim) => ("jobType" in claim ? claim.jobType : null)),
  text("site_kind", "site nouveau ou extension", "new site or extension", (claim) =>
    "siteKind" in claim ? claim.siteKind : null,
  ),
  text("tally", "ce qui est compté d’autre d’une édition", "what else is counted of an edition", (claim) =>
    "what" in claim ? claim.what : null,
  ),
  text("share_of", "de quoi la part est prise", "what the share is of", (claim) =>
    claim.kind === "share" ? claim.of : null,
  ),
  text("purpose_share", "part de l’annonce qui sert ce but", "share of the announcement for the purpose", (claim) =>
    "share" in claim ? claim.share : null,
  ),
  text(
    "form",
    "forme de l’annonce, ou sorte d’organisation",
    "form of the announcement, or sort of organisation",
    (claim) => ("form" in claim ? claim.form : null),
  ),
  text("relation", "lien entre deux organisations", "relation between two organisations", (claim) =>
    "type" in claim ? claim.type : null,
  ),
];

const entities: readonly Column<HeldClaim>[] = [
  text("place", "lieu d’un site", "place of a site", (claim) => ("place" in claim ? claim.place : null)),
  text("country", "pays (ISO 3166-1)", "country (ISO 3166-1)", (claim) => ("country" in claim ? claim.country : null)),
  text("speaker", "qui le dit, avec sa nature : person:…", "who says so, with its kind: person:…", (claim) =>
    "speaker" in claim ? showEntity(claim.speaker) : null,
  ),
  text("about", "de qui c’est dit, avec sa nature", "of whom it is said, with its kind", (claim) =>
    "about" in claim ? showEntity(claim.about) : null,
  ),
  text("carried_out_by", "qui l’exécute, avec sa nature", "who carries it out, with its kind", (claim) =>
    "by" in claim ? showEntity(claim.by) : null,
  ),
  text("attributed_claim", "affirmation attribuée", "claim that is attributed", (claim) =>
    claim.kind === "attribution" ? claim.claim : null,
  ),
  text(
    "attributed_to",
    "à qui elle est attribuée, avec sa nature",
    "to whom it is attributed, with its kind",
    (claim) => (claim.kind === "attribution" ? showEntity(claim.to) : null),
  ),
  text("announced_by_person", "personne qui l’a annoncé", "person who announced it", (claim) =>
    "person" in claim ? claim.person : null,
  ),
  text("announced_by_publisher", "éditeur qui l’a annoncé", "publisher that announced it", (claim) =>
    "publisher" in claim ? claim.publisher : null,
  ),
  text("relation_subject", "première organisation du lien", "first organisation of the relation", (claim) =>
    "subject" in claim ? claim.subject : null,
  ),
  text("relation_object", "seconde organisation du lien", "second organisation of the relation", (claim) =>
    "object" in claim ? claim.object : null,
  ),
  text(
    "role_organisation",
    "organisation où la fonction est tenue",
    "organisation in which the post is held",
    (claim) => (claim.kind === "role" ? claim.organisation : null),
  ),
];

/** The columns of values: numbers, times, words of closed lists, and what is referred to. */
export const valueColumns: readonly Column<HeldClaim>[] = [...numbers, ...times, ...words, ...entities];
