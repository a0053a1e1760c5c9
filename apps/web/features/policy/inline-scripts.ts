import { createHash } from "node:crypto";

/** The inline scripts of every page that was built ahead, by its address, each as a source of a policy. */
export type InlineScripts = Readonly<Record<string, readonly string[]>>;

/** Where a build leaves the list, from the folder of the site. */
export const INLINE_SCRIPTS_FILE = ".next/inline-scripts.json";

/**
 * The scripts written into a page, in their order, each as `'sha256-…'` (Content Security Policy 3, hash-source). Data
 * blocks such as JSON-LD are no scripts: a browser runs none.
 */
export function hashInlineScripts(html: string): readonly string[] {
  const scripts = html.matchAll(/<script\b(?<attributes>[^>]*)>(?<text>[\s\S]*?)<\/script>/giu);
  return [...scripts].flatMap(({ groups: { attributes = "", text = "" } = {} }) =>
    /\s(?:src|type="(?:application|text)\/(?!javascript))/iu.test(attributes) ? [] : [hashScript(text)],
  );
}

/** One script as a source of a policy. */
export function hashScript(text: string): string {
  return `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
}
