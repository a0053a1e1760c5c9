import type { Catalogue } from "../../src/catalogue.ts";
import type { Cell } from "../../src/csv.ts";
import { describeValue } from "../../src/describe/claim.ts";
import { describeScope } from "../../src/describe/scope.ts";
import { countWitnesses } from "../../src/evidence.ts";
import type { Language } from "../../src/generated/types.ts";
import { type HeldClaim, listClaims, sourceIdsOf } from "./held-claim.ts";
import { type CellType, type Column, createTable, joinIds, type Table } from "./table.ts";
import { valueColumns } from "./value-columns.ts";

/** The tidy table of claims: a row for each, in the order of `listClaims`. */
export function createClaimTable(catalogue: Catalogue): Table {
  return createTable([...identity, ...valueColumns, ...standing, ...summaries(catalogue)], listClaims(catalogue));
}

function column(
  name: string,
  type: CellType,
  fr: string,
  en: string,
  read: (held: HeldClaim) => Cell,
): Column<HeldClaim> {
  return { name, type, about: { fr, en }, read };
}

const identity: readonly Column<HeldClaim>[] = [
  column("claim_id", "text", "identifiant de l’affirmation", "id of the claim", ({ claim }) => claim.id),
  column("kind", "text", "nature de l’affirmation", "kind of claim", ({ claim }) => claim.kind),
  column("record_id", "text", "fiche qui la porte", "record that holds it", ({ record }) => record),
  column("record_kind", "text", "nature de la fiche", "kind of record", ({ recordKind }) => recordKind),
  column("organisations", "text", "organisations qui annoncent", "organisations that announce", ({ organisations }) =>
    joinIds(organisations),
  ),
  column("recipients", "text", "organisations qui reçoivent", "organisations that receive", ({ recipients }) =>
    joinIds(recipients),
  ),
  column("edition", "text", "édition du sommet", "edition of the summit", ({ edition }) => edition),
  column("announced", "text", "date de l’annonce", "date of the announcement", ({ announced }) => announced),
  column(
    "page",
    "text",
    "sa place sur le site, après l’adresse du site et /fr ou /en",
    "its place on the site, after the site’s address and /fr or /en",
    ({ page }) => page,
  ),
];

const standing: readonly Column<HeldClaim>[] = [
  column("figure", "text", "chiffre tel qu’imprimé", "figure as printed", ({ claim }) => claim.figure?.text ?? null),
  column(
    "figure_language",
    "text",
    "langue du chiffre imprimé",
    "language of the printed figure",
    ({ claim }) => claim.figure?.language ?? null,
  ),
  column("scope", "text", "ce que couvre la valeur (JSON)", "what the value covers (JSON)", ({ claim }) =>
    claim.scope.length === 0 ? null : JSON.stringify(claim.scope),
  ),
  column(
    "rank",
    "text",
    "preferred, normal ou deprecated",
    "preferred, normal or deprecated",
    ({ claim }) => claim.rank,
  ),
  column("rank_reason", "text", "raison de ce rang", "reason for that rank", ({ claim }) => claim.rankReason),
  column("witnesses", "integer", "nombre de témoins indépendants", "number of independent witnesses", ({ claim }) =>
    countWitnesses(claim.evidence),
  ),
  column("sources", "text", "identifiants des sources", "ids of the sources", ({ claim }) =>
    joinIds(sourceIdsOf(claim)),
  ),
];

function summaries({ nameOf }: Catalogue): readonly Column<HeldClaim>[] {
  const summary = (locale: Language) => (held: HeldClaim) => describeValue(held.claim, locale, nameOf);
  const scope = (locale: Language) => (held: HeldClaim) => describeScope(held.claim.scope, locale, nameOf) || null;
  return [
    column("scope_fr", "text", "ce que couvre la valeur, en français", "what the value covers, in French", scope("fr")),
    column("scope_en", "text", "ce que couvre la valeur, en anglais", "what the value covers, in English", scope("en")),
    column("summary_fr", "text", "la valeur en français", "the value in French", summary("fr")),
    column("summary_en", "text", "la valeur en anglais", "the value in English", summary("en")),
  ];
}
