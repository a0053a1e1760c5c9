import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Files by their path from the root. */
export type Files = Readonly<Record<string, string>>;

/** This repository's root. */
export const root: string = path.resolve(import.meta.dirname, "../..");

const manifest = (name: string, exports: Readonly<Record<string, string>>): string => JSON.stringify({ name, exports });

/** A house of one plank a room, in which every arrow that exists is used once and none that may not exist. */
export const soundHouse: Files = {
  "packages/model/package.json": manifest("@choosefr/model", {
    ".": "./dist/src/index.js",
    "./organisations/*": "./dist/src/generated/organisations/*.js",
    "./figures": "./dist/src/figure.js",
    "./schema": "./dist/schema/index.js",
  }),
  "packages/model/src/index.ts":
    'export { amountOf } from "./figure.ts";\nexport type { Figure } from "./figure.ts";\n',
  "packages/model/src/figure.ts":
    "export interface Figure {\n  readonly amount: number;\n}\nexport function amountOf(figure: Figure): number {\n  return figure.amount;\n}\n",
  "packages/model/schema/index.ts":
    'import * as z from "zod";\n\nexport const Figure = z.object({ amount: z.number() });\n',
  "packages/model/lint/run.ts":
    'import { Figure } from "../schema/index.ts";\nimport { amountOf } from "../src/index.ts";\n\nexport const lint = (value: unknown): number => amountOf(Figure.parse(value));\n',
  "packages/model/scripts/build.ts":
    'import { readFileSync } from "node:fs";\nimport { parse } from "yaml";\nimport { lint } from "../lint/run.ts";\n\nexport const build = (file: string): number => lint(parse(readFileSync(file, "utf8")));\n',
  "packages/prose/package.json": manifest("@choosefr/prose", { ".": "./dist/index.js" }),
  "packages/prose/src/index.ts": 'import { amountOf } from "@choosefr/model";\n\nexport const read = amountOf;\n',
  "packages/quiz/package.json": manifest("@choosefr/quiz", { ".": "./dist/index.js", "./score": "./dist/score.js" }),
  "packages/quiz/src/index.ts": 'import { amountOf } from "@choosefr/model";\n\nexport const ask = amountOf;\n',
  "packages/quiz/src/score.ts":
    'import { amountOf } from "@choosefr/model/figures";\n\nexport const score = amountOf;\n',
  "packages/cli/package.json": manifest("choosefr", {}),
  "packages/cli/src/main.ts":
    'import { readFileSync } from "node:fs";\nimport { amountOf } from "@choosefr/model";\nimport { read } from "@choosefr/prose";\nimport { ask } from "@choosefr/quiz";\n\nexport const main = (): unknown => [readFileSync, amountOf, read, ask, Date.now(), process.argv];\n',
  "apps/web/package.json": manifest("@choosefr/web", {}),
  "apps/web/tsconfig.json": JSON.stringify({ compilerOptions: { paths: { "@/*": ["./*"] } } }),
  "apps/web/features/quiz/card.tsx":
    '"use client";\n\nimport type { Figure } from "@choosefr/model";\nimport { score } from "@choosefr/quiz/score";\nimport { useState } from "react";\nimport { Mark } from "@/features/quiz/mark";\n\nexport const Card = (figure: Figure): unknown => [score(figure), useState, Mark];\n',
  "apps/web/features/quiz/page.tsx":
    'import { ask } from "@choosefr/quiz";\nimport { Card } from "@/features/quiz/card";\n\nexport const Page = (): unknown => [ask, Card];\n',
  "apps/web/features/quiz/mark.tsx": "export const Mark = (): null => null;\n",
  "apps/vscode/package.json": manifest("choosefr-vscode", {}),
  "apps/vscode/src/extension.ts":
    'import { amountOf } from "@choosefr/model";\nimport { read } from "@choosefr/prose";\nimport { window } from "vscode";\n\nexport const activate = (): unknown => [amountOf, read, window];\n',
};

/**
 * Writes a house of the given files into a new folder, with the repository's own `.oxlintrc.json`, lends it to `use`
 * and takes it away again.
 */
export async function plantHouse<Result>(files: Files, use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), "house-"));
  try {
    cpSync(path.join(root, ".oxlintrc.json"), path.join(folder, ".oxlintrc.json"));
    for (const [at, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, at)), { recursive: true });
      writeFileSync(path.join(folder, at), text);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
