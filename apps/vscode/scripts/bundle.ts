// Sources of truth: src/ and the record of @choosefr/model. Outputs: dist/extension.cjs, the script that the editor loads;
// dist/card.cjs, which writes what a hover says and is loaded for the first one; dist/fact-page.cjs, which writes
// pages and is loaded when the first one is opened; dist/records.json, the facts, read when they are first asked for.
import { copyFileSync, existsSync } from "node:fs";
import { basename, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

const root = join(import.meta.dirname, "..");

const unbuilt = ["@choosefr/model", "@choosefr/prose"].filter(
  (name) => !existsSync(fileURLToPath(import.meta.resolve(name))),
);
if (unbuilt.length > 0) {
  process.stderr.write(`${unbuilt.join(" and ")}: not built yet. Run: pnpm build --filter choosefr-vscode\n`);
  process.exit(1);
}

/** What is imported when it is needed stays a script of its own beside the first. */
const keepLazy: Plugin = {
  name: "keep-lazy",
  setup: (bundle) => {
    bundle.onResolve({ filter: /^\.\/[a-z-]+\.ts$/ }, ({ kind, path }) =>
      kind === "dynamic-import" ? { path: `./${basename(path, ".ts")}.cjs`, external: true } : undefined,
    );
  },
};

await build({
  entryPoints: ["extension", "names", "card", "fact-page"].map((name) => join(root, "src", `${name}.ts`)),
  outdir: join(root, "dist"),
  outExtension: { ".js": ".cjs" },
  plugins: [keepLazy],
  bundle: true,
  minify: true,
  charset: "utf8",
  platform: "neutral",
  mainFields: ["module", "main"],
  conditions: ["import", "default"],
  format: "cjs",
  target: "es2023",
  // The other scripts are required, not imported: what a minified script exports has no names that an import could find.
  supported: { "dynamic-import": false },
  external: ["vscode"],
  legalComments: "none",
  logLevel: "warning",
});

copyFileSync(fileURLToPath(import.meta.resolve("@choosefr/model/records.json")), join(root, "dist", "records.json"));
