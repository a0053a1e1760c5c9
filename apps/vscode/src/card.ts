/** What is loaded with the first card: what writes it, and what its links do. */
export { copyCitation } from "./copy-citation.ts";
export { excludeName } from "./exclude-name.ts";
export { renderHover } from "./hover-card.ts";
