/** What is loaded with the first card: what writes it, and what its links do. */
export { offerMore } from "../manners/more.ts";
export { cardsOf, editionNamed } from "./cards-of.ts";
