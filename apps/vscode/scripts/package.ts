// Source of truth: package.json and what it lists under "files". Output: dist/choosefr-vscode.vsix.
import { join } from "node:path";
import { createVSIX } from "@vscode/vsce";

await createVSIX({
  cwd: join(import.meta.dirname, ".."),
  packagePath: join(import.meta.dirname, "..", "dist", "choosefr-vscode.vsix"),
  dependencies: false,
  allowMissingRepository: true,
  // The pictures lie beside the README; there is no address yet that they could be read from.
  rewriteRelativeLinks: false,
});
