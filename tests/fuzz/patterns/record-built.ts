// Prints, as JSON, every regular expression that the engine and the extension build while they are imported and used, each
// once a file. A program of its own, since it loads the engine's sources with one of them exchanged.

import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type * as engine from "@choosefr/prose";
import type { Pattern } from "./pattern.ts";

type Engine = typeof engine;

interface DatasetModule {
  readonly createDatasetReader: (schema: unknown) => (text: string) => unknown;
}

const root = join(import.meta.dirname, "../../..");

/** Builds that are put off until they are asked for: all are asked for here, whether a text needs them or not. */
const putOff: (() => unknown)[] = [];
Object.assign(globalThis, { putOff });
const ONCE = `
  export function once(build) {
    let value;
    const get = () => (value ??= build());
    globalThis.putOff.push(get);
    return get;
  }`;
registerHooks({
  load: (url, context, next) =>
    url.endsWith("/packages/prose/src/once.ts")
      ? { format: "module", source: ONCE, shortCircuit: true }
      : next(url, context),
});

const NativeRegExp = globalThis.RegExp;
const built = new Map<string, Pattern>();
globalThis.RegExp = new Proxy(NativeRegExp, {
  construct: (target, given) => note(Reflect.construct(target, given) as RegExp),
  apply: (target, self, given) => note(Reflect.apply(target, self, given) as RegExp),
});

/** The source that an expression was asked for from: what stands right below the two of us in the stack. */
function builderOf({ stack }: Error): string | null {
  const [, , , caller] = stack?.replaceAll("\\", "/").split("\n") ?? [];
  return /(?:packages|apps)\/[\w-]+\/src\/[\w./-]+\.ts/u.exec(caller ?? "")?.[0] ?? null;
}

function note(made: RegExp): RegExp {
  const path = builderOf(new Error("Who builds?"));
  const { source, flags } = made;
  if (path !== null) built.set(`${path} ${made}`, { source, flags, path, owner: null });
  return made;
}

/** Names and claims of our own making: what is built must not change with the record. */
const ORGANISATIONS: Parameters<Engine["createChecker"]>[0]["organisations"] = [
  { id: "amazon", names: ["Amazon"] },
  { id: "orange", names: [{ text: "Orange", ambiguity: "needs-context" }], otherSenses: ["fruit", "colour", "town"] },
  { id: "mars", names: [{ text: "Mars", ambiguity: "needs-context" }], otherSenses: ["planet", "month"] },
  // With something else than a capital of Latin letters at their head, more than are searched one by one.
  ...["1Komma5", "3M", "eBay", "iliad", "ɸ-lab", "Ørsted", "Яндекс", "𝟜Q"].map((name) => ({ id: name, names: [name] })),
];

const CLAIMS: Parameters<Engine["createChecker"]>[0]["claims"] = [
  { id: "amazon-2024/investment", kind: "investment", organisation: "amazon", amount: 1_200_000_000, currency: "EUR" },
  { id: "orange-2024/jobs", kind: "jobs", organisation: "orange", count: 300, unit: "jobs" },
];

const TEXTS = [
  "L’investissement d’Amazon : 1,2 milliard d’euros, dit Orange en mai.",
  "\\section{Orange} \\begin{itemize} \\item Amazon promet 4~Md\\texteuro{} % et 3 CDI",
  "C’est dit. Orange, ce sont 4 milliards d’euros. iliad et 3M aussi !",
  "Le prix est de $4 par mois. Amazon will invest $4 billion in May. Orange too, and eBay, after all.",
  "| Mars |\n|---|\n| Avril |\n\nMars\n\nAvril",
];

/** Takes every way in which the engine builds an expression that depends on a text or on names. */
function useEngine({ createNameFinder, createChecker, findFigures }: Engine): void {
  const finder = createNameFinder(ORGANISATIONS);
  const checker = createChecker({ organisations: ORGANISATIONS, claims: CLAIMS });
  for (const text of TEXTS) {
    for (const format of ["text", "latex", "markdown", "typescript"]) {
      finder.find(text, { format });
      findFigures(text, { format });
      checker.check(text, { format });
    }
  }
}

/** The schema that the extension reads datasets by has expressions of its own. */
function useDatasets({ createDatasetReader }: DatasetModule): void {
  const schema = fileURLToPath(import.meta.resolve("@choosefr/model/schema/dataset.json"));
  const source = {
    publisher: { name: "A" },
    title: "B",
    url: "https://example.org",
    published: "2024",
    language: "fr",
  };
  const claims = CLAIMS.map((claim) => ({ ...claim, announced: "2024-05-13", evidence: [{ source, figure: "3 M€" }] }));
  createDatasetReader(JSON.parse(readFileSync(schema, "utf8")))(
    JSON.stringify({ organisations: ORGANISATIONS, claims }),
  );
}

// By addresses that are only known now: the engine's package is one bundle, in which no file can be told from another, and
// these sources have a configuration of types of their own.
const load = async (path: string): Promise<unknown> => import(pathToFileURL(join(root, path)).href);
useEngine((await load("packages/prose/src/index.ts")) as Engine);
useDatasets((await load("apps/vscode/src/datasets/read-dataset.ts")) as DatasetModule);
for (const build of putOff) build();
const patterns = [...built.values()].toSorted((one, other) =>
  one.path < other.path ? -1 : one.path > other.path ? 1 : 0,
);
process.stdout.write(JSON.stringify(patterns));
