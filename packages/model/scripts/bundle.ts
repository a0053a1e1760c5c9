// Source of truth: src/. Output: the JavaScript of dist/src/, one file for each entry point and few for what they share:
// a program that imports the package opens three files rather than seventy. Types stay one file a module (tsc).
import { globSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";

/**
 * What package.json names, in two parts that share no file: what the parts have in common is little, and to open one more
 * file takes longer than to read it twice. Beside the whole, three modules keep a file to themselves: the record, so that a
 * bundler drops it where nothing of it is used; the catalogue and the words, so that they do not land beside the record,
 * nor in the index that opens it.
 */
const PARTS: readonly (readonly string[])[] = [
  ["index.ts", "record.ts", "catalogue.ts", "describe/index.ts"],
  ["figures/index.ts", "names/fold.ts", "named/index.ts", "generated/{organisations,editions}/*.ts"],
];

/** Bundles the `src/` of a model folder into its `dist/src/`. Rejects with esbuild's words if it cannot. */
export async function bundle(root: string): Promise<void> {
  const src = join(root, "src");
  const outdir = join(root, "dist", "src");
  // Shared files are named by what is in them: those of another build would stay.
  rmSync(outdir, { recursive: true, force: true });
  const parts = await Promise.all(
    PARTS.map((entries) =>
      build({
        entryPoints: entries.flatMap((pattern) => globSync(pattern, { cwd: src })).map((file) => join(src, file)),
        outbase: src,
        outdir,
        bundle: true,
        splitting: true,
        format: "esm",
        platform: "neutral",
        target: "es2023",
        charset: "ascii",
        legalComments: "none",
        chunkNames: "shared/[hash]",
        logLevel: "warning",
        write: false,
      }),
    ),
  );
  for (const { path, text } of parts.flatMap(({ outputFiles }) => outputFiles)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, escapeLetters(text));
  }
}

/**
 * JavaScript in one byte a letter: one letter of two bytes makes a whole file take twice the time to read. The bundler
 * escapes the letters of texts; those of patterns are left.
 */
function escapeLetters(code: string): string {
  return code.replaceAll(/[^\0-\x7f]/gu, (letter) => {
    const point = (letter.codePointAt(0) ?? 0).toString(16);
    if (point.length <= 2) return `\\x${point}`;
    return point.length <= 4 ? `\\u${point.padStart(4, "0")}` : `\\u{${point}}`;
  });
}

if (import.meta.main) await bundle(join(import.meta.dirname, ".."));
