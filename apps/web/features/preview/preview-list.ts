/** Under which part of an address the pictures stand. */
export const PREVIEW_ROOT = "/preview";

/** Where the list of them is written, from the folder of the site. */
export const PREVIEW_LIST = "generated/previews.json";

/** The pictures by the path of their page with its language, `/fr/organisations/amazon`; and one a language for all other pages. */
export type PreviewList = Readonly<Record<string, ListedPreview>>;

/** One picture: its name, which carries its content, and what it says. */
export interface ListedPreview {
  readonly file: string;
  readonly alt: string;
}
