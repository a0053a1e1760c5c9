/** Whether a file's name says that it is a dataset, so that what is wrong with it is marked though it is not set. */
export function isDatasetName(path: string): boolean {
  return path.toLowerCase().endsWith(".choosefr.json");
}
