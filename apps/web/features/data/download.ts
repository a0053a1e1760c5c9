/** Under which part of an address the exports of the record stand. */
export const DOWNLOAD_ROOT = "/download";

/** Where the list of them stands. */
export const DOWNLOAD_LIST = `${DOWNLOAD_ROOT}/files.json`;

/** A file that can be downloaded. */
export interface Download {
  /** From the folder of downloads, `editions/choose-france-2024.json`. */
  readonly name: string;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}
