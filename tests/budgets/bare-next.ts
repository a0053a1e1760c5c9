import { createHash } from "node:crypto";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { buildWithNext } from "./next-command.ts";

const require = createRequire(import.meta.url);
const folder = join(import.meta.dirname, "bare-next");
const mark = join(folder, ".next/fingerprint");

/**
 * Builds the Next application that shows nothing and returns its folder; does nothing when what is there was
 * built from the same files by the same Next and React. Rejects with Next's own words when the build fails.
 */
export async function buildBareNext(): Promise<string> {
  const wanted = fingerprint();
  if (wanted !== readMark()) {
    await buildWithNext(folder);
    writeFileSync(mark, wanted);
  }
  return folder;
}

function fingerprint(): string {
  const versions = ["next", "react", "react-dom"].map((name) => require.resolve(`${name}/package.json`));
  const sources = globSync("**/*.{jsx,mjs}", { cwd: folder, exclude: [".next"] }).map((file) => join(folder, file));
  const hash = createHash("sha256");
  for (const file of [...versions, ...sources.toSorted()]) hash.update(readFileSync(file));
  return hash.digest("hex");
}

function readMark(): string | null {
  try {
    return readFileSync(mark, "utf8");
  } catch {
    return null;
  }
}
