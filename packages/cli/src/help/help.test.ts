import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ruleIds, rules } from "@choosefr/prose/rules";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../../fixtures/folder.ts";
import { runIn } from "../../fixtures/terminal.ts";
import { COMMANDS, SHARED_OPTIONS, SHELLS } from "../call/grammar.ts";
import { widthOf } from "../check/frame.ts";
import { COMMAND_WORDS } from "./command-words.ts";

const NAMES = COMMANDS.map(({ name }) => name);
const LANGUAGES = ["fr", "en"] as const;
const PAGES = ["", ...NAMES, ...ruleIds].flatMap((name) => LANGUAGES.map((language) => [name, language] as const));

describe("help", () => {
  it.each(PAGES)("of %j in %s fits a terminal, and is written as its language is", async (name, language) => {
    const args = ["help", ...(name === "" ? [] : [name]), "--lang", language];
    const { output, exitCode } = await runIn(args);
    expect(exitCode).toBe(0);
    expect(output.split("\n").filter((line) => widthOf(line) > 80)).toEqual([]);
    expect(output).not.toMatch(/undefined|null|\[object| $/mu);
    if (language === "fr") expect(output).not.toMatch(/\p{L} [;:?!»]|« |\p{L}'\p{L}/u);
    else expect(output).not.toMatch(/[;:?!]\u00a0|«|à|\p{L}'\p{L}/u);
  });

  it.each(COMMANDS)("of $name tells of each of its options, and is what --help gives", async ({ name, options }) => {
    const { output } = await runIn(["help", name]);
    for (const option of [...options, ...SHARED_OPTIONS]) expect(output).toContain(`--${option.name}`);
    expect((await runIn([name, "--help"])).output).toBe(output);
  });

  it.each(ruleIds)("of %s tells what it flags, with an example and what silences it whole on a line", async (rule) => {
    const { output } = await runIn(["help", rule], { language: "fr" });
    expect(output).toContain(`${rule} – ${rules[rule].title.fr}`);
    expect(output.replaceAll(/\n +/gu, " ")).toContain(rules[rule].example.text.fr);
    expect(output).toContain("<!-- choosefr-ignore-file -->");
    expect(output).not.toMatch(/`|\uE000/u);
  });

  it.each(NAMES)("of %s gives examples that are calls", async (name) => {
    const { examples } = COMMAND_WORDS[name];
    expect(examples).not.toEqual([]);
    const calls = examples.map(([call]) => call.replace(/^.*\| (?=choosefr)/u, "").replace(/ [|>].*$/u, ""));
    for (const call of calls.filter((one) => !one.startsWith("choosefr check") && !one.includes("--out"))) {
      expect((await runIn(call.split(" ").slice(1))).exitCode).toBe(0);
    }
  });
});

describe("completions", () => {
  it.each(SHELLS)("for %s name every command and option", async (shell) => {
    const { output, exitCode } = await runIn(["completions", shell]);
    expect(exitCode).toBe(0);
    for (const { name, options } of COMMANDS) {
      expect(output).toContain(name);
      const written = options.map((option) => (shell === "fish" ? `-l ${option.name}` : `--${option.name}`));
      for (const one of written) expect(output).toContain(one);
    }
  });

  it.each([
    ["che", ["check"]],
    ["check --fo", ["--format"]],
    ["check --format ", ["pretty", "json", "sarif", "github"]],
    ["check -f s", ["sarif"]],
    ["check texte", ["texte.md"]],
    ["list e", ["editions"]],
    ["show ama", ["amazon"]],
    ["export --o", ["--out"]],
    ["quiz --k", ["--kind"]],
    ["quiz --kind did", ["did-it-happen"]],
    ["quiz --about ama", ["amazon"]],
    ["completions z", ["zsh"]],
    ["help contradicted-c", ["contradicted-currency"]],
  ])("in bash, of %j", async (typed, expected) => {
    const { output } = await runIn(["completions", "bash"]);
    const folder = makeFolder({ "texte.md": "", completion: output });
    const words = `choosefr ${typed}`.split(" ");
    const script = `
      choosefr() { printf '%s\\n' amazon microsoft; }
      source "$1"
      COMP_WORDS=("\${@:2}") COMP_CWORD=$(($# - 2))
      _choosefr
      printf '%s\\n' "\${COMPREPLY[@]}"`;
    const args = ["--norc", "-c", script, "bash", join(folder, "completion"), ...words];
    const { stdout, stderr } = spawnSync("bash", args, { cwd: folder, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout.trim().split("\n")).toEqual(expected);
  });
});
