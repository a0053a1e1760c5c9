// Source of truth: src/ and what it uses of @choosefr/model. Output: the JavaScript of dist/, one file for each entry point
// and none shared, for a program that imports the package pays for each file that it opens. Types stay one file a module
// (tsc).
import { rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");
const src = join(root, "src");
const outdir = join(root, "dist");

rmSync(outdir, { recursive: true, force: true });

await build({
  entryPoints: ["index.ts", "document/host-language.ts", "rules/index.ts", "report/index.ts"].map((entry) =>
    join(src, entry),
  ),
  outbase: src,
  outdir,
  bundle: true,
  format: "esm",
  platform: "neutral",
  target: "es2023",
  // An engine reads a literal pattern where it loads a program, and takes a fifth of a millisecond for one with letters
  // of all scripts. Written as a call, it is read when it is first asked for.
  supported: { "regexp-unicode-property-escapes": false },
  minifyIdentifiers: true,
  minifySyntax: true,
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
});
