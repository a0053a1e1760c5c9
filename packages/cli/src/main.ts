#!/usr/bin/env node
import process, { argv, env, stderr, stdout } from "node:process";
import { run } from "./run.ts";

const { output, errors, exitCode } = run(argv.slice(2), env["LC_ALL"] ?? env["LC_MESSAGES"] ?? env["LANG"] ?? "");
stdout.write(output);
stderr.write(errors);
process.exitCode = exitCode;
