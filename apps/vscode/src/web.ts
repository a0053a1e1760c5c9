import * as vscode from "vscode";

/** A module of CommonJS, as far as the scripts of the extension use it. */
interface Script {
  readonly exports: { readonly activate?: (context: vscode.ExtensionContext) => unknown };
}

type Load = (id: string) => unknown;

/**
 * Starts the extension where the editor's host is a worker of a browser, which can load one script and no other: the
 * scripts that lie beside this one are read first, and run when they are required.
 */
export async function activate(context: vscode.ExtensionContext): Promise<unknown> {
  const load = createLoader(await readScripts(vscode.Uri.joinPath(context.extensionUri, "dist")));
  const { activate: start } = load("./extension.cjs") as Script["exports"];
  return start?.(context);
}

async function readScripts(folder: vscode.Uri): Promise<ReadonlyMap<string, string>> {
  const scripts = await Promise.all(
    SCRIPTS.map(async (name) => {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name));
      return [`./${name}`, new TextDecoder().decode(bytes)] as const;
    }),
  );
  return new Map(scripts);
}

/** The names of the other scripts, filled in when they are built. */
declare const SCRIPTS: readonly string[];

function createLoader(sources: ReadonlyMap<string, string>): Load {
  const loaded = new Map<string, Script>();
  const load: Load = (id) => {
    if (id === "vscode") return vscode;
    const known = loaded.get(id);
    if (known !== undefined) return known.exports;
    const source = sources.get(id);
    if (source === undefined) throw new Error(`There is no script ${id} beside the extension.`);
    const script: Script = { exports: {} };
    loaded.set(id, script);
    // The scripts are the extension's own, out of its own package; the host runs this one in the same way.
    // oxlint-disable-next-line no-new-func, no-implied-eval
    const run = new Function("module", "exports", "require", source) as (
      module: Script,
      exports: Script["exports"],
      require: Load,
    ) => void;
    run(script, script.exports, load);
    return script.exports;
  };
  return load;
}
