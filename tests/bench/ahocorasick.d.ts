declare module "ahocorasick" {
  /** The package brings no types. What it gives is the index of a keyword's last unit, and the keywords that end there. */
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    search(text: string): readonly (readonly [last: number, keywords: readonly string[]])[];
  }
}
