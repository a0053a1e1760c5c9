import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a build of the site is made of, from its folder: its own sources, and what it shows of the packages. */
const PARTS = ["app", "features", "messages", "public", "proxy.ts", "next.config.ts", "package.json"];
const PACKAGES = ["model/dist/record", "quiz/dist"];

/** The name of the build of what lies in a folder of the site: the same sources on the same data give the same name. */
export function nameBuild(folder: string): string {
  const hash = createHash("sha256");
  const paths = [
    ...PARTS.map((part) => join(folder, part)),
    ...PACKAGES.map((part) => join(folder, "../../packages", part)),
  ];
  for (const path of paths.flatMap(listFiles)) hash.update(path.slice(folder.length)).update(readFileSync(path));
  return hash.digest("hex").slice(0, 12);
}

function listFiles(path: string): readonly string[] {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted();
  } catch {
    // A file, or a folder that this site has none of.
    return existsSync(path) ? [path] : [];
  }
}
