// Sources of truth: src/ and the record of @choosefr/model. Outputs: dist/extension.cjs, the one script that the editor
// loads, and dist/records.json, the facts that the script reads when they are first asked for.
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
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

copyFileSync(fileURLToPath(import.meta.resolve("@choosefr/model/records.json")), join(root, "dist", "records.json"));
