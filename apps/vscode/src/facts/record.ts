/** What reads the record; loaded with it. */
export { createCatalogue as openRecord } from "@choosefr/model";
