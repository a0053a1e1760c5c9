import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkArrows } from "./check.ts";
import { describeFinding } from "./finding.ts";
import { folders, heavyFolders, loads, pureFolders, sharedPaths, wholeRecord } from "./house.ts";
import { type Files, plantHouse, root, soundHouse } from "./planted-house.ts";

/** What is planted into the sound house, and the findings it must give: path, line, and a part of the advice. */
interface Violation {
  readonly what: string;
  readonly plant: Files;
  readonly finds: readonly (readonly [path: string, line: number, advice: string])[];
}

const line = (path: string, code: string): Files => ({ [path]: `// planted\n${code}\n` });

/** One forbidden line in one new file, found in that line. */
function one(what: string, path: string, code: string, advice: string): Violation {
  return { what, plant: line(path, code), finds: [[path, 2, advice]] };
}

const byName: readonly Violation[] = [
  one("model → prose", "packages/model/src/x.ts", 'import "@choosefr/prose";', "imports nothing but its own files"),
  one("model → any package", "packages/model/src/x.ts", 'export * from "lodash";', "imports nothing but its own files"),
  one("model → Node", "packages/model/src/x.ts", 'import "node:fs";', "imports nothing but its own files"),
  one(
    "model → Node without its prefix",
    "packages/model/src/x.ts",
    'import "fs";',
    "imports nothing but its own files",
  ),
  one("model → zod in src", "packages/model/src/x.ts", 'import type { ZodType } from "zod";', "imports nothing but"),
  one(
    "model → itself by name",
    "packages/model/scripts/x.ts",
    'import "@choosefr/model";',
    "live on zod, yaml and node",
  ),
  one("model → quiz in a test", "packages/model/src/x.test.ts", 'import "@choosefr/quiz";', "imports no other room"),
  one("schema → Node", "packages/model/schema/x.ts", 'import "node:fs";', "imports zod and other schemas only"),
  one("schema → yaml", "packages/model/schema/x.ts", 'import "yaml";', "imports zod and other schemas only"),
  one("linter → any package", "packages/model/lint/x.ts", 'import "lodash";', "live on zod, yaml and node"),
  one("prose → quiz", "packages/prose/src/x.ts", 'import "@choosefr/quiz";', "Move what both need down into the model"),
  one("prose → quiz in a test", "packages/prose/src/x.test.ts", 'import "@choosefr/quiz";', "Move what both need down"),
  one(
    "prose → quiz, loaded late",
    "packages/prose/src/x.ts",
    'export const x = import("@choosefr/quiz");',
    "Move what",
  ),
  one("quiz → prose", "packages/quiz/src/x.ts", 'import "@choosefr/prose";', "Move what both need down into the model"),
  one("quiz → prose in a test", "packages/quiz/src/x.test.ts", 'import "@choosefr/prose";', "Move what both need down"),
  one("prose → Node", "packages/prose/src/x.ts", 'import "node:path";', "@choosefr/model's public paths, nothing else"),
  one("quiz → Node", "packages/quiz/src/x.ts", 'import "node:crypto";', "@choosefr/model's public paths, nothing else"),
  one(
    "prose → the schemas",
    "packages/prose/src/x.ts",
    'import "@choosefr/model/schema";',
    "public paths, nothing else",
  ),
  one("prose → model, deep", "packages/prose/src/x.ts", 'import "@choosefr/model/dist/src/x.js";', "public paths"),
  one("quiz → the command", "packages/quiz/src/x.ts", 'import "choosefr";', "public paths, nothing else"),
  one("package → app", "packages/prose/src/x.ts", 'import "choosefr-vscode";', "public paths, nothing else"),
  one("React below apps", "packages/quiz/src/x.ts", 'import type { ReactNode } from "react";', "nothing else"),
  one("editor below apps", "packages/prose/src/x.ts", 'import type { Hover } from "vscode";', "nothing else"),
  one("React in a package's test", "packages/quiz/src/x.test.ts", 'import "react";', "types stay in apps/"),
  one("editor in the command", "packages/cli/src/x.ts", 'import type { Hover } from "vscode";', "types stay in apps/"),
  one("command → app", "packages/cli/src/x.ts", 'import "@choosefr/web";', "never an app"),
  one("command → model, deep", "packages/cli/src/x.ts", 'import "@choosefr/model/dist/src/x.js";', "public paths"),
  one("site → command", "apps/web/features/x.ts", 'import "choosefr";', "The site sees model, prose and quiz"),
  one("site → editor", "apps/web/features/x.ts", 'import "vscode";', "The site sees model, prose and quiz"),
  one("site → prose, deep", "apps/web/features/x.ts", 'import "@choosefr/prose/dist/x.js";', "public paths"),
  one(
    "extension → site",
    "apps/vscode/src/x.ts",
    'import "@choosefr/web";',
    "The extension sees model, prose and quiz",
  ),
  one("extension → quiz, deep", "apps/vscode/src/x.ts", 'import "@choosefr/quiz/src/x.ts";', "public paths"),
  one("extension → React", "apps/vscode/src/x.ts", 'import "react-dom/client";', "The extension has no React"),
  one("extension → Node", "apps/vscode/src/x.ts", 'import "node:fs/promises";', "where there is no Node"),
];

const byPath: readonly Violation[] = [
  one("src → schema", "packages/model/src/a/x.ts", 'import "../../schema/index.ts";', "leaves packages/model/src"),
  one("src → scripts", "packages/model/src/x.ts", 'export * from "../scripts/build.ts";', "leaves packages/model/src"),
  one("src → data", "packages/model/src/x.ts", 'import "../data/places.json";', "Move what both need into a folder"),
  one("src → schema, as a type", "packages/model/src/x.ts", 'import type * as z from "../schema/index.ts";', "leaves"),
  one("schema → src", "packages/model/schema/x.ts", 'import "../src/index.ts";', "leaves packages/model/schema"),
  one("linter → scripts", "packages/model/lint/x.ts", 'import "../scripts/build.ts";', "leaves packages/model/lint"),
  one("package → app by path", "packages/prose/src/x.ts", 'import "../../../apps/web/env.ts";', "by its package name"),
  one("package → sibling by path", "packages/quiz/src/x.test.ts", 'import "../../prose/src/index.ts";', "by a path"),
  one("site → package by path", "apps/web/x.ts", 'import "../../packages/model/src/index.ts";', "by its package name"),
  one("app → tests", "apps/web/x.ts", 'import "../../tests/web/x.ts";', "by its package name"),
];

const cycles: readonly Violation[] = [
  {
    what: "a cycle of one",
    plant: line("packages/prose/src/x.ts", 'export * from "./x.ts";'),
    finds: [["packages/prose/src/x.ts", 2, "cycle"]],
  },
  {
    what: "a cycle of three, a type among them",
    plant: {
      ...line("packages/prose/src/x.ts", 'import { y } from "./y.ts";\nexport const x: number = y;'),
      ...line("packages/prose/src/y.ts", 'import type { Z } from "./z.ts";\nexport const y: Z = 1;'),
      ...line("packages/prose/src/z.ts", 'import { x } from "./x.ts";\nexport type Z = typeof x;'),
    },
    finds: ["x", "y", "z"].map((name) => [`packages/prose/src/${name}.ts`, 2, "cycle"] as const),
  },
  {
    what: "a cycle through import()",
    plant: {
      ...line("packages/prose/src/x.ts", 'export const x = () => import("./y.ts");'),
      ...line("packages/prose/src/y.ts", 'export * from "./z.ts";'),
      ...line("packages/prose/src/z.ts", 'import { x } from "./x.ts";\nexport const z = x;'),
    },
    finds: [["packages/prose/src/x.ts", 2, "x.ts → packages/prose/src/y.ts → packages/prose/src/z.ts → packages/"]],
  },
];

const client = "apps/web/features/quiz/x.tsx";
const weights: readonly Violation[] = [
  {
    what: "zod in a browser's own module",
    plant: { [client]: '"use client";\nimport * as z from "zod/mini";\nexport const x = z;\n' },
    finds: [[client, 2, "the browser would load zod"]],
  },
  {
    what: "yaml at the end of a browser's chain",
    plant: {
      [client]: '"use client";\nimport { y } from "@/features/quiz/y";\nexport const x = y;\n',
      "apps/web/features/quiz/y.ts": 'export const y = () => import("yaml");\n',
    },
    finds: [["apps/web/features/quiz/y.ts", 1, `${client} → apps/web/features/quiz/y.ts → yaml`]],
  },
  {
    what: "the schemas in the extension",
    plant: {
      "apps/vscode/src/extension.ts": 'import { x } from "./x.ts";\nexport const activate = x;\n',
      "apps/vscode/src/x.ts": 'import { Figure } from "@choosefr/model/schema";\nexport const x = Figure;\n',
    },
    finds: [["apps/vscode/src/x.ts", 1, "the extension would load packages/model/schema/index.ts"]],
  },
  {
    what: "zod in the extension",
    plant: { "apps/vscode/src/extension.ts": 'import * as z from "zod";\nexport const activate = z;\n' },
    finds: [["apps/vscode/src/extension.ts", 1, "pass on its result"]],
  },
];

const record = "packages/model/src/index.ts";
const records: readonly Violation[] = [
  {
    what: "the model's root in a browser's own module",
    plant: { [client]: '"use client";\nimport { amountOf } from "@choosefr/model";\nexport const x = amountOf;\n' },
    finds: [[client, 2, `the browser would load the whole record: ${client} → ${record}`]],
  },
  {
    what: "the model's root for a type that is not marked as one alone",
    plant: { [client]: '"use client";\nimport { type Figure } from "@choosefr/model";\nexport type X = Figure;\n' },
    finds: [[client, 2, "Import its types only"]],
  },
  {
    what: "the model's root at the end of a browser's chain",
    plant: {
      [client]: '"use client";\nimport { y } from "@/features/quiz/y";\nexport const x = y;\n',
      "apps/web/features/quiz/y.ts": 'export const y = () => import("@choosefr/model");\n',
    },
    finds: [["apps/web/features/quiz/y.ts", 1, `${client} → apps/web/features/quiz/y.ts → ${record}`]],
  },
  {
    what: "the model's root behind another package",
    plant: { [client]: '"use client";\nimport { ask } from "@choosefr/quiz";\nexport const x = ask;\n' },
    finds: [["packages/quiz/src/index.ts", 1, `${client} → packages/quiz/src/index.ts → ${record}`]],
  },
  {
    what: "the model's root passed on",
    plant: { [client]: '"use client";\nexport { amountOf } from "@choosefr/model";\n' },
    finds: [[client, 2, "take the value from a narrower path of the model"]],
  },
];

const pure = "packages/prose/src/x.ts";
const surroundings: readonly Violation[] = [
  one("Date.now", pure, "export const x = Date.now();", "The time is a parameter"),
  one("Date.now, taken apart", pure, "export const { now } = Date;", "The time is a parameter"),
  one("Math.random", pure, "export const x = Math.random();", "Chance is a parameter"),
  one(
    "Math.random in the command",
    "packages/cli/src/x.ts",
    "export const x = Math.random();",
    "Chance is a parameter",
  ),
  one("crypto", pure, "export const x = crypto.randomUUID();", "Chance is a parameter"),
  one("globalThis", pure, "export const x = globalThis.crypto;", "take what you need from the host"),
  one("process", pure, "export const x = process.env;", "take the setting as a parameter"),
  one("fetch", pure, 'export const x = () => fetch("/x");', "take the data as a parameter"),
  one("fetch in the command", "packages/cli/src/x.ts", 'export const x = () => fetch("/x");', "take the data as a"),
  one("navigator", pure, "export const x = navigator.language;", "take a locale"),
  one("setTimeout", pure, "export const x = () => setTimeout(x, 1);", "waits for nothing"),
  one("localStorage", pure, 'export const x = localStorage.getItem("x");', "let the app store it"),
  one("new Date()", pure, "export const x = new Date();", "Take a Date or a day as a parameter"),
  one("Date()", pure, "export const x = Date();", "Take a Date or a day as a parameter"),
  one("Date by another name", pure, "export const Clock = Date;", "Take a Date or a day as a parameter"),
  one("a date in the machine's zone", pure, "export const x = new Date(2024, 4, 13);", "Date.UTC"),
  one("a part of a date in that zone", pure, "export const x = (day: Date) => day.getMonth();", "UTC sister"),
  one("import.meta", pure, "export const x = import.meta.url;", "reads no files"),
  one("Intl without a locale", pure, "export const x = new Intl.NumberFormat();", "pass it first"),
  one("Intl with no locale in words", pure, "export const x = new Intl.PluralRules(undefined);", "pass it first"),
  one("Intl called", pure, "export const x = Intl.NumberFormat([]);", "pass it first"),
  one("Intl by another name", pure, "export const x = Intl;", "Write Intl.<formatter>(locale, …)"),
  one("a formatter by another name", pure, "export const Format = Intl.NumberFormat;", "pass it first"),
  one("Intl in the command", "packages/cli/src/x.ts", "export const x = new Intl.Collator();", "pass it first"),
  one("a date format without a zone", pure, 'export const x = new Intl.DateTimeFormat("fr");', "timeZone"),
  one("toLocaleString", pure, "export const x = (1).toLocaleString();", "pass it first"),
  one("toLocaleUpperCase", pure, 'export const x = "é".toLocaleUpperCase();', "pass it first"),
  one("localeCompare", pure, 'export const x = "é".localeCompare("e");', "as its second argument"),
];

const harmless = `export interface Day { readonly date: Date; readonly toLocaleString: string }
export const day = (text: string): Date => new Date(text);
export const isDay = (value: unknown): value is Date => value instanceof Date;
export const year = (date: Date): number => date.getUTCFullYear() + Date.UTC(2024, 4) * Math.max(1, 2);
export const write = (locale: string, date: Date): string =>
  [
    new Intl.NumberFormat(locale).format(1),
    new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(date),
    Intl.PluralRules.supportedLocalesOf(locale).join(),
    (1).toLocaleString(locale),
    "é".localeCompare("e", locale),
  ].join();
`;

describe("a sound house", () => {
  it("has no findings", async () => {
    expect(await plantHouse(soundHouse, checkArrows)).toStrictEqual([]);
  });

  it("may hold a Date it was given, and name its locale and zone", async () => {
    expect(await plantHouse({ ...soundHouse, [pure]: harmless }, checkArrows)).toStrictEqual([]);
  });

  it("may share the test runner's settings by a path", async () => {
    const config = 'export { base } from "../../tests/rig/vitest.base.ts";\n';
    const shared = {
      "packages/prose/vitest.config.ts": config,
      "tests/rig/vitest.base.ts": "export const base = {};\n",
    };
    expect(await plantHouse({ ...soundHouse, ...shared }, checkArrows)).toStrictEqual([]);
  });

  it("may give the browser a type of the schemas and a reference to the server", async () => {
    const sides = {
      [client]:
        '"use client";\nimport type { F } from "@choosefr/model/schema";\nimport { save } from "./save.ts";\nexport const x: F = save;\n',
      "apps/web/features/quiz/save.ts": '"use server";\nimport * as z from "zod";\nexport const save = z;\n',
    };
    expect(await plantHouse({ ...soundHouse, ...sides }, checkArrows)).toStrictEqual([]);
  });

  it("refuses a module it cannot read", async () => {
    const broken = plantHouse({ ...soundHouse, [pure]: "export const = ;" }, checkArrows);
    await expect(broken).rejects.toThrow(`${pure} does not parse`);
  });
});

describe.each([
  ["arrows by name", byName],
  ["arrows by path", byPath],
  ["cycles", cycles],
  ["what a face loads", weights],
  ["the record in a browser", records],
  ["surroundings", surroundings],
])("%s", (_, violations) => {
  it.each(violations)("finds $what and says what to do", async ({ finds, plant }) => {
    const findings = await plantHouse({ ...soundHouse, ...plant }, checkArrows);
    expect(findings.map(({ path, line: at }) => [path, at])).toStrictEqual(finds.map(([path, at]) => [path, at]));
    for (const [at, [, , advice]] of finds.entries()) expect(findings[at]?.message).toContain(advice);
  });
});

describe("this house", () => {
  it("has every room the rules speak of", () => {
    const named = [...folders, ...pureFolders].map(({ path }) => path);
    const loaded = loads.flatMap(({ clientFolder, entries }) => [
      ...entries,
      ...(clientFolder === null ? [] : [clientFolder]),
    ]);
    const missing = [...named, ...heavyFolders, ...loaded, ...sharedPaths, wholeRecord].filter(
      (path) => !existsSync(join(root, path)),
    );
    expect(missing).toStrictEqual([]);
  });

  it("has no arrow that goes where none may go", async () => {
    const findings = await checkArrows(root);
    expect(findings.map(describeFinding)).toStrictEqual([]);
  });
});
