/** The name by which the editor shows whose marks these are. */
export const DIAGNOSTIC_SOURCE = "choosefr";
