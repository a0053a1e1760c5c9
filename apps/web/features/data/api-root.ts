/** Under which part of an address the answers of this version of the programming interface stand. */
export const API_ROOT = "/api/v1";
