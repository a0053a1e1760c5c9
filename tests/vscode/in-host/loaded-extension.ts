import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import * as vscode from "vscode";

/** The extension, loaded by hand so that it can be timed from within. */
export interface LoadedExtension {
  readonly activate: () => void;
  /** The hover provider that it registered. Throws before that. */
  readonly hover: () => vscode.HoverProvider;
  /** Milliseconds that each change of a document has cost it so far. */
  readonly keystrokes: readonly number[];
}

interface Script {
  readonly exports: { readonly activate?: (context: Partial<vscode.ExtensionContext>) => unknown };
}

const requireHere = createRequire(__filename);

/** Loads the scripts of the extension in this folder as the editor does, with an API that tells what they do. */
export function loadExtension(folder: string): LoadedExtension {
  const keystrokes: number[] = [];
  let hover: vscode.HoverProvider | undefined;
  const api = {
    ...vscode,
    workspace: replacing(vscode.workspace, "onDidChangeTextDocument", (listener, ...rest) =>
      vscode.workspace.onDidChangeTextDocument(
        (event) => {
          const from = performance.now();
          listener(event);
          keystrokes.push(performance.now() - from);
        },
        ...rest,
      ),
    ),
    languages: replacing(vscode.languages, "registerHoverProvider", (selector, provider) => {
      hover = provider;
      return vscode.languages.registerHoverProvider(selector, provider);
    }),
  };
  const load = createLoader(folder, api);
  const nothing: vscode.Memento = { get: () => undefined, update: () => Promise.resolve(), keys: () => [] };
  return {
    activate: () => {
      load("./extension.cjs").activate?.({
        extensionUri: vscode.Uri.file(folder),
        subscriptions: [],
        workspaceState: nothing,
      });
    },
    hover: () => {
      if (hover === undefined) throw new Error("The extension has registered no hover provider.");
      return hover;
    },
    keystrokes,
  };
}

/** The object with one of its members replaced; the API cannot be written to. */
function replacing<T extends object, K extends keyof T>(whole: T, name: K, member: T[K]): T {
  return new Proxy(whole, {
    get: (target, key) => (key === name ? member : (Reflect.get(target, key) as unknown)),
  });
}

function createLoader(folder: string, api: object): (id: string) => Script["exports"] {
  const loaded = new Map<string, Script>();
  const load = (id: string): Script["exports"] => {
    if (id === "vscode") return api;
    if (!id.startsWith("./")) return requireHere(id) as Script["exports"];
    const known = loaded.get(id);
    if (known !== undefined) return known.exports;
    const script: Script = { exports: {} };
    loaded.set(id, script);
    // oxlint-disable-next-line no-new-func, no-implied-eval
    const run = new Function("module", "exports", "require", readFileSync(join(folder, "dist", id), "utf8")) as (
      module: Script,
      exports: Script["exports"],
      require: typeof load,
    ) => void;
    run(script, script.exports, load);
    return script.exports;
  };
  return load;
}
