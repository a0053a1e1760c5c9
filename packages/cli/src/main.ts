#!/usr/bin/env node
import { readFileSync } from "node:fs";
import process, { argv, env, stderr, stdout } from "node:process";
import { run } from "./run.ts";

// Not imported: Node 20 warns of JSON modules on the terminal.
const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8");
const { version } = JSON.parse(manifest) as { readonly version: string };
const language = env["LC_ALL"] ?? env["LC_MESSAGES"] ?? env["LANG"] ?? "";

const { output, errors, exitCode } = run(argv.slice(2), { language, version });
stdout.write(output);
stderr.write(errors);
process.exitCode = exitCode;
