// Source of truth: src/. Output: dist/extension.cjs, the one file that the editor loads.
import { join } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");

await build({
  entryPoints: [join(root, "src", "extension.ts")],
  outfile: join(root, "dist", "extension.cjs"),
  bundle: true,
  minify: true,
  charset: "utf8",
  platform: "neutral",
  mainFields: ["module", "main"],
  conditions: ["import", "default"],
  format: "cjs",
  target: "es2023",
  external: ["vscode"],
  legalComments: "none",
  logLevel: "warning",
});
