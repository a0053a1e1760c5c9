// Sources of truth: src/ and the record of @choosefr/model. Outputs: dist/extension.cjs, the script that the editor
// loads; beside it one script for each import that waits until it is needed, and those that several of them share;
// dist/web.cjs, by which an editor in a browser loads the others; dist/records.json, the facts; dist/dataset.schema.json, what a
// dataset of one's own holds; dist/scripts.json, which
// is not packed: what each script brings with it, for those who weigh them.
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, transform } from "esbuild";

const root = join(import.meta.dirname, "..");
const out = join(root, "dist");

const unbuilt = ["@choosefr/model", "@choosefr/prose"].filter(
  (name) => !existsSync(fileURLToPath(import.meta.resolve(name))),
);
if (unbuilt.length > 0) {
  process.stderr.write(`${unbuilt.join(" and ")}: not built yet. Run: pnpm build --filter choosefr-vscode\n`);
  process.exit(1);
}

const shared = {
  bundle: true,
  charset: "utf8",
  platform: "neutral",
  mainFields: ["module", "main"],
  conditions: ["import", "default"],
  target: "es2023",
  external: ["vscode"],
  legalComments: "none",
  logLevel: "warning",
} satisfies BuildOptions;

rmSync(out, { recursive: true, force: true });
mkdirSync(out);

// Only modules can be split into scripts that share what they have in common; the editor loads CommonJS.
const { outputFiles, metafile } = await build({
  ...shared,
  entryPoints: [join(root, "src/extension.ts")],
  outdir: out,
  outExtension: { ".js": ".cjs" },
  chunkNames: "[name]-[hash]",
  splitting: true,
  format: "esm",
  write: false,
  metafile: true,
});
for (const { path, text } of outputFiles) {
  const { code } = await transform(text, {
    format: "cjs",
    minify: true,
    charset: "utf8",
    target: "es2023",
    legalComments: "none",
    // The other scripts are required, not imported: the editor's hosts know no import of a script.
    supported: { "dynamic-import": false },
  });
  writeFileSync(join(out, basename(path)), code);
}

await build({
  ...shared,
  entryPoints: [join(root, "src/web.ts")],
  outfile: join(out, "web.cjs"),
  minify: true,
  format: "cjs",
  define: { SCRIPTS: JSON.stringify(outputFiles.map(({ path }) => basename(path))) },
});

const brought = Object.entries(metafile.outputs).map(([path, { imports }]) => [
  basename(path),
  imports
    .filter(({ kind, external }) => kind === "import-statement" && external !== true)
    .map((one) => basename(one.path)),
]);
writeFileSync(join(out, "scripts.json"), `${JSON.stringify(Object.fromEntries(brought), null, 2)}\n`);

copyFileSync(fileURLToPath(import.meta.resolve("@choosefr/model/records.json")), join(out, "records.json"));
copyFileSync(
  fileURLToPath(import.meta.resolve("@choosefr/model/schema/dataset.json")),
  join(out, "dataset.schema.json"),
);
