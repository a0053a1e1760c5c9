import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ListedPreview, PREVIEW_LIST, type PreviewList } from "./preview-list.ts";

let list: PreviewList | undefined;

/**
 * The picture of a page by its path with the language, whatever was asked of it: that of the page, else that of the part of the site it stands in, else
 * the home page's. Null in development, where none may be drawn.
 */
export function previewOf(path: string): ListedPreview | null {
  list ??= readList();
  for (let at = path.replace(/[?#].*$/u, ""); at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const found = list[at];
    if (found !== undefined) return found;
  }
  return null;
}

function readList(): PreviewList {
  try {
    return JSON.parse(readFileSync(join(process.cwd(), PREVIEW_LIST), "utf8")) as PreviewList;
  } catch {
    return {};
  }
}
