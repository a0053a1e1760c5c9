import { build } from "esbuild";

/** What a browser would load to run `code`, whose bare imports are resolved from `folder`. Rejects when it cannot be built. */
export function bundleForBrowser(code: string, folder: string): Promise<Uint8Array> {
  return bundle(code, folder, "browser");
}

/** The same for Node, with Node's own modules left out. */
export function bundleForNode(code: string, folder: string): Promise<Uint8Array> {
  return bundle(code, folder, "node");
}

async function bundle(code: string, folder: string, platform: "browser" | "node"): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder, loader: "ts" },
    bundle: true,
    format: "esm",
    logLevel: "silent",
    minify: true,
    charset: "utf8",
    platform,
    write: false,
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error("esbuild wrote nothing.");
  return output.contents;
}
