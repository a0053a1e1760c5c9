import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipBytes } from "./budget.ts";

/**
 * The scripts a page of a built Next application asks for before anybody touches it, as paths in its `.next` folder:
 * those its HTML names, less those kept for browsers without modules. Each once, in the order of the page.
 */
export function scriptsOf(html: string): readonly string[] {
  const tags = html.match(/<script\b[^>]*>/giu) ?? [];
  const sources = tags
    .filter((tag) => !/\bnomodule\b/iu.test(tag))
    .flatMap((tag) => /\bsrc="\/_next\/(?<path>[^"?]+)/u.exec(tag)?.groups?.["path"] ?? []);
  return [...new Set(sources)];
}

/** The gzip bytes of the scripts that `html`, a page of the built application in `folder`, names. Throws on a page with none. */
export function firstLoadBytes(folder: string, html: string): number {
  const scripts = scriptsOf(html);
  if (scripts.length === 0) throw new Error(`A page of ${folder} names no script: has Next changed its HTML?`);
  return scripts.reduce((sum, script) => sum + gzipBytes(readFileSync(join(folder, ".next", script))), 0);
}
