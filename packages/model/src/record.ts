import { type Catalogue, createCatalogue } from "./catalogue.ts";
import { records } from "./generated/records.ts";

/**
 * The record that comes with the package, for whatever takes a catalogue.
 *
 * @example
 * import { catalogue, reconcile } from "@choosefr/model";
 * reconcile("choose-france-2024", catalogue).edition; // => "choose-france-2024"
 */
export const catalogue: Catalogue = createCatalogue(records);

/**
 * The ids of all organisations, sorted.
 *
 * @example
 * import { organisationIds } from "@choosefr/model";
 * organisationIds.includes("amazon"); // => true
 */
export const organisationIds: Catalogue["organisationIds"] = catalogue.organisationIds;
/**
 * The ids of all announcements, sorted.
 *
 * @example
 * import { announcementIds } from "@choosefr/model";
 * announcementIds.includes("amazon-2024"); // => true
 */
export const announcementIds: Catalogue["announcementIds"] = catalogue.announcementIds;
/**
 * The ids of all editions, sorted.
 *
 * @example
 * import { editionIds } from "@choosefr/model";
 * editionIds.includes("choose-france-2024"); // => true
 */
export const editionIds: Catalogue["editionIds"] = catalogue.editionIds;
/**
 * The ids of all series, sorted.
 *
 * @example
 * import { seriesIds } from "@choosefr/model";
 * seriesIds.includes("choose-france"); // => true
 */
export const seriesIds: Catalogue["seriesIds"] = catalogue.seriesIds;
/**
 * The ids of all persons, sorted.
 *
 * @example
 * import { personIds } from "@choosefr/model";
 * personIds.includes("brad-smith"); // => true
 */
export const personIds: Catalogue["personIds"] = catalogue.personIds;
/**
 * The ids of all places, sorted.
 *
 * @example
 * import { placeIds } from "@choosefr/model";
 * placeIds.includes("mulhouse"); // => true
 */
export const placeIds: Catalogue["placeIds"] = catalogue.placeIds;
/**
 * The ids of all publishers, sorted.
 *
 * @example
 * import { publisherIds } from "@choosefr/model";
 * publisherIds.includes("la-tribune"); // => true
 */
export const publisherIds: Catalogue["publisherIds"] = catalogue.publisherIds;
/**
 * The ids of all sources, sorted.
 *
 * @example
 * import { source, sourceIds } from "@choosefr/model";
 * sourceIds.every((id) => source(id).id === id); // => true
 */
export const sourceIds: Catalogue["sourceIds"] = catalogue.sourceIds;
/**
 * An organisation with its announcements, newest first, those that rest on weak pages alone after all others. Throws
 * `ChoosefrError` on an unknown id, with the nearest one.
 *
 * @example
 * import { organisation } from "@choosefr/model";
 * organisation("amazon").name; // => "Amazon"
 */
export const organisation: Catalogue["organisation"] = catalogue.organisation;
/**
 * An announcement with its claims and summaries. Throws `ChoosefrError` on an unknown id.
 *
 * @example
 * import { announcement } from "@choosefr/model";
 * const { investment } = announcement("amazon-2024");
 * [investment?.amount, investment?.currency, investment?.bound]; // => [1200000000,"EUR","exact"]
 */
export const announcement: Catalogue["announcement"] = catalogue.announcement;
/**
 * An edition with its totals. Throws `ChoosefrError` on an unknown id.
 *
 * @example
 * import { edition } from "@choosefr/model";
 * edition("choose-france-2024").date; // => "2024-05-13"
 */
export const edition: Catalogue["edition"] = catalogue.edition;
/**
 * A series of summits. Throws `ChoosefrError` on an unknown id.
 *
 * @example
 * import { series } from "@choosefr/model";
 * series("choose-france").editions.includes("choose-france-2024"); // => true
 */
export const series: Catalogue["series"] = catalogue.series;
/**
 * A person with the posts that sources give. Throws `ChoosefrError` on an unknown id.
 *
 * @example
 * import { person } from "@choosefr/model";
 * person("brad-smith").name; // => "Brad Smith"
 */
export const person: Catalogue["person"] = catalogue.person;
/**
 * A place. Throws `ChoosefrError` on an unknown id.
 *
 * @example
 * import { place } from "@choosefr/model";
 * place("mulhouse").within; // => "haut-rhin"
 */
export const place: Catalogue["place"] = catalogue.place;
/**
 * A publisher. Throws `ChoosefrError` on an unknown id.
 *
 * @example
 * import { publisher } from "@choosefr/model";
 * publisher("la-tribune").name; // => "La Tribune"
 */
export const publisher: Catalogue["publisher"] = catalogue.publisher;
/**
 * A source. Throws `ChoosefrError` on an unknown id.
 *
 * @example
 * import { source } from "@choosefr/model";
 * source("latribune-2024-05-ms").publisher?.name; // => "La Tribune"
 */
export const source: Catalogue["source"] = catalogue.source;
/**
 * Any claim by its whole id, `<record>/<kind>[-n]`. Throws `ChoosefrError` on an unknown id.
 *
 * @example
 * import { claim } from "@choosefr/model";
 * claim("amazon-2024/investment").kind; // => "investment"
 */
export const claim: Catalogue["claim"] = catalogue.claim;
/**
 * Whether a text is the id of an organisation.
 *
 * @example
 * import { isOrganisationId, organisation } from "@choosefr/model";
 * const id: string = "amazon";
 * isOrganisationId(id) ? organisation(id).name : null; // => "Amazon"
 */
export const isOrganisationId: Catalogue["isOrganisationId"] = catalogue.isOrganisationId;
/**
 * Whether a text is the id of a series.
 *
 * @example
 * import { isSeriesId } from "@choosefr/model";
 * isSeriesId("no-such-series"); // => false
 */
export const isSeriesId: Catalogue["isSeriesId"] = catalogue.isSeriesId;
/**
 * The organisation with a name, whatever its accents, case, apostrophes and spaces; null if none has it.
 *
 * @example
 * import { findOrganisation } from "@choosefr/model";
 * findOrganisation("L'ORÉAL")?.id; // => "l-oreal"
 */
export const findOrganisation: Catalogue["findOrganisation"] = catalogue.findOrganisation;
/**
 * What stands in the place of an id that is gone, so that an old link can be redirected; null for any other text.
 *
 * @example
 * import { redirectOf } from "@choosefr/model";
 * redirectOf("amazon", "organisation"); // => null
 */
export const redirectOf: Catalogue["redirectOf"] = catalogue.redirectOf;
/**
 * The name of an organisation, person, publisher or place; of a place, in the reader's language.
 *
 * @example
 * import { nameOf } from "@choosefr/model";
 * nameOf({ kind: "place", id: "france" }, "en"); // => "France"
 */
export const nameOf: Catalogue["nameOf"] = catalogue.nameOf;
