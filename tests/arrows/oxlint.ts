import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import type { Finding } from "./finding.ts";

/** The part of oxlint's JSON report that a finding needs. */
interface Report {
  readonly diagnostics: readonly {
    readonly code?: string;
    readonly message: string;
    readonly help?: string;
    readonly filename: string;
    readonly labels: readonly { readonly span: { readonly line: number } }[];
  }[];
}

/** oxlint's rules that hold arrows; the others are `pnpm lint`'s. */
const arrowRules = /^eslint\(no-restricted-(imports|globals|properties)\)$|^import\(no-cycle\)$/u;

/**
 * What oxlint finds under `root` with the `.oxlintrc.json` there, the arrow rules only. Rejects when oxlint did not
 * run or its configuration is wrong.
 */
export async function findWithOxlint(root: string): Promise<readonly Finding[]> {
  const manifest = createRequire(import.meta.url).resolve("oxlint/package.json");
  const program = path.join(path.dirname(manifest), "bin/oxlint");
  const { diagnostics } = await run(program, root);
  return diagnostics.flatMap(({ code = "", filename, help = "", labels, message }) =>
    arrowRules.test(code)
      ? { rule: code, path: filename, line: labels[0]?.span.line ?? 1, message: `${message} ${help}` }
      : [],
  );
}

function run(program: string, root: string): Promise<Report> {
  return new Promise((resolve, reject) => {
    const options = { cwd: root, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [program, "--format=json"], options, (_, output, complaints) => {
      try {
        resolve(JSON.parse(output) as Report);
      } catch (cause) {
        reject(new Error(`oxlint gave no report: ${output}${complaints}`, { cause }));
      }
    });
  });
}
