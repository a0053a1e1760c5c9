import { type Catalogue, createCatalogue } from "./catalogue.ts";
import { records } from "./generated/records.ts";

/** The record that comes with the package, for whatever takes a catalogue. */
export const catalogue: Catalogue = createCatalogue(records);

/** The ids of all organisations, sorted. */
export const organisationIds: Catalogue["organisationIds"] = catalogue.organisationIds;
/** The ids of all announcements, sorted. */
export const announcementIds: Catalogue["announcementIds"] = catalogue.announcementIds;
/** The ids of all editions, sorted. */
export const editionIds: Catalogue["editionIds"] = catalogue.editionIds;
/** The ids of all series, sorted. */
export const seriesIds: Catalogue["seriesIds"] = catalogue.seriesIds;
/** The ids of all persons, sorted. */
export const personIds: Catalogue["personIds"] = catalogue.personIds;
/** The ids of all places, sorted. */
export const placeIds: Catalogue["placeIds"] = catalogue.placeIds;
/** The ids of all publishers, sorted. */
export const publisherIds: Catalogue["publisherIds"] = catalogue.publisherIds;
/** The ids of all sources, sorted. */
export const sourceIds: Catalogue["sourceIds"] = catalogue.sourceIds;
/** An organisation with its announcements, newest first. Throws `ChoosefrError` on an unknown id. */
export const organisation: Catalogue["organisation"] = catalogue.organisation;
/** An announcement with its claims and summaries. Throws `ChoosefrError` on an unknown id. */
export const announcement: Catalogue["announcement"] = catalogue.announcement;
/** An edition with its totals. Throws `ChoosefrError` on an unknown id. */
export const edition: Catalogue["edition"] = catalogue.edition;
/** A series of summits. Throws `ChoosefrError` on an unknown id. */
export const series: Catalogue["series"] = catalogue.series;
/** A person with the posts that sources give. Throws `ChoosefrError` on an unknown id. */
export const person: Catalogue["person"] = catalogue.person;
/** A place. Throws `ChoosefrError` on an unknown id. */
export const place: Catalogue["place"] = catalogue.place;
/** A publisher. Throws `ChoosefrError` on an unknown id. */
export const publisher: Catalogue["publisher"] = catalogue.publisher;
/** A source. Throws `ChoosefrError` on an unknown id. */
export const source: Catalogue["source"] = catalogue.source;
/** Any claim by its whole id, `<record>/<kind>[-n]`. Throws `ChoosefrError` on an unknown id. */
export const claim: Catalogue["claim"] = catalogue.claim;
/** Whether a text is the id of an organisation. */
export const isOrganisationId: Catalogue["isOrganisationId"] = catalogue.isOrganisationId;
/** Whether a text is the id of a series. */
export const isSeriesId: Catalogue["isSeriesId"] = catalogue.isSeriesId;
/** The organisation with a name, whatever its accents, case, apostrophes and spaces; null if none has it. */
export const findOrganisation: Catalogue["findOrganisation"] = catalogue.findOrganisation;
/** The name of an organisation, person, publisher or place; of a place, in the reader's language. */
export const nameOf: Catalogue["nameOf"] = catalogue.nameOf;
