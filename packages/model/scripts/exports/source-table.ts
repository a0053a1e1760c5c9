import type { Catalogue } from "../../src/catalogue.ts";
import type { Cell } from "../../src/csv.ts";
import type { Source } from "../../src/source.ts";
import { citationsOf, listClaims } from "./held-claim.ts";
import { type Column, createTable, type Table } from "./table.ts";

/** The table of sources: a row for each, by id. */
export function createSourceTable(catalogue: Catalogue): Table {
  const citations = citationsOf(listClaims(catalogue));
  const claims: Column<Source> = {
    name: "claims",
    type: "integer",
    about: { fr: "nombre d’affirmations qui la citent", en: "number of claims that cite it" },
    read: ({ id }) => citations.get(id)?.length ?? 0,
  };
  return createTable(
    [...columns, claims],
    catalogue.sourceIds.map((id) => catalogue.source(id)),
  );
}

function text(name: string, fr: string, en: string, read: (source: Source) => Cell): Column<Source> {
  return { name, type: "text", about: { fr, en }, read };
}

const columns: readonly Column<Source>[] = [
  text("source_id", "identifiant de la source", "id of the source", ({ id }) => id),
  text("kind", "nature de la page", "kind of page", ({ kind }) => kind),
  text("publisher", "identifiant de l’éditeur", "id of the publisher", ({ publisher }) => publisher?.id ?? null),
  text("publisher_name", "nom de l’éditeur", "name of the publisher", ({ publisher }) => publisher?.name ?? null),
  text("title", "titre de la page", "title of the page", ({ title }) => title),
  text("url", "adresse de la page", "address of the page", ({ url }) => url),
  text(
    "published",
    "date de la page, aussi précise qu’elle",
    "date of the page, as precise as the page",
    ({ published }) => published,
  ),
  text("published_at", "où la page porte sa date (JSON)", "where the page bears its date (JSON)", ({ publishedAt }) =>
    publishedAt === null ? null : JSON.stringify(publishedAt),
  ),
  text("accessed", "jour de consultation", "day on which it was read", ({ accessed }) => accessed),
  text("language", "langue (ISO 639-1)", "language (ISO 639-1)", ({ language }) => language),
  text(
    "relay_of",
    "éditeur dont la page reprend le texte, none ou unknown",
    "publisher whose text the page passes on, none or unknown",
    ({ relayOf }) => (typeof relayOf === "string" ? relayOf : relayOf.id),
  ),
  text(
    "low_grade",
    "pourquoi la page est un témoin faible",
    "why the page is a weak witness",
    ({ lowGrade }) => lowGrade,
  ),
];
