import { organisation, organisationIds } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { runIn } from "../fixtures/terminal.ts";

const FRENCH = { language: "fr_FR.UTF-8" };
const ENGLISH = { language: "C" };

describe("choosefr show", () => {
  it("tells what is recorded, in the language of the terminal", async () => {
    const { output, errors, exitCode } = await runIn(["show", "Amazon"], FRENCH);
    expect(exitCode).toBe(0);
    expect(errors).toBe("");
    expect(output).toContain("Amazon · États-Unis");
    expect(output).toContain("1,2\u00a0milliard d’euros · 2024");
    expect(output).toContain("Sources\u00a0:");
  });

  it("speaks English elsewhere, and the language asked for anywhere", async () => {
    expect((await runIn(["show", "Amazon"], ENGLISH)).output).toContain("€1.2\u00a0billion");
    expect((await runIn(["show", "Amazon", "--lang", "en"], FRENCH)).output).toContain("United States");
  });

  it("takes names of several words, forgiving accents and case, and ids", async () => {
    const expected = (await runIn(["show", "Mistral AI"], FRENCH)).output;
    expect(expected).toContain("15\u00a0millions d’euros");
    expect((await runIn(["show", "mistral", "ai"], FRENCH)).output).toBe(expected);
    expect((await runIn(["show", "mistral-ai"], FRENCH)).output).toBe(expected);
  });

  it("tells of a series of summits by edition", async () => {
    const { output, exitCode } = await runIn(["show", "choose france"], FRENCH);
    expect(exitCode).toBe(0);
    expect(output).toMatch(/^Choose France\n(?:.+\n)+Sources\u00a0:\n/u);
    expect(output).toContain("\n2024 · 15\u00a0milliards d’euros · 56\u00a0projets\n");
    expect((await runIn(["show", "choose-france"], FRENCH)).output).toBe(output);
  });

  it("says which names it knows where there is no such name, with exit code 1", async () => {
    const { output, errors, exitCode } = await runIn(["show", "Nobody & Sons"], FRENCH);
    expect({ output, exitCode }).toEqual({ output: "", exitCode: 1 });
    expect(errors).toContain("«\u00a0Nobody & Sons\u00a0»");
    expect(errors).toMatch(/Tous les noms\u00a0: choosefr list\n$/u);
    expect((await runIn(["show", "Micro"], FRENCH)).errors).toMatch(/Noms proches\u00a0:.*Microsoft/u);
    expect((await runIn(["show", "Mircosoft"], ENGLISH)).errors).toMatch(/Names near it: Microsoft\./u);
  });

  it("says beneath a figure who disputes it, and for whom a sum is", async () => {
    const lines = (await runIn(["show", "Microsoft"], ENGLISH)).output.split("\n");
    const at = lines.findIndex((line) => line.startsWith("€4\u00a0billion"));
    expect(lines[at + 1]).toBe("  France 3 Grand Est gives €5\u00a0billion");
    expect(lines).toContain("€15\u00a0million · for Mistral AI · 2024");
  });

  it.each(organisationIds)("speaks of %s in both languages, in names", async (id) => {
    for (const surroundings of [FRENCH, ENGLISH]) {
      const { output, exitCode } = await runIn(["show", id], surroundings);
      expect(exitCode).toBe(0);
      expect(output.split("\n")[0]).toContain(organisation(id).name);
      expect(output).not.toMatch(/undefined|null|NaN|\[object/u);
    }
  });
});

describe("a wrong call", () => {
  it.each([
    [[], "No command is given", "Aucune commande n’est donnée\u00a0;"],
    [["quiz?"], "There is no command “quiz?”", "La commande «\u00a0quiz?\u00a0» n’existe pas\u00a0;"],
    [["chekc"], "Write, for instance: choosefr check", "Écrivez par exemple\u00a0: choosefr check"],
    [["show"], "Nothing follows show", "Rien ne suit show\u00a0;"],
    [["show", " "], "Nothing follows show", "Rien ne suit show\u00a0;"],
    [
      ["show", "Amazon", "--lang"],
      "Nothing follows --lang; expected fr or en",
      "Rien ne suit --lang\u00a0; il faut fr ou en",
    ],
    [["show", "Amazon", "--lang", "de"], "--lang does not take “de”", "--lang n’accepte pas «\u00a0de\u00a0»"],
    [["--lang", "--help"], "--lang does not take “--help”", "--lang n’accepte pas «\u00a0--help\u00a0»"],
    [["show", "Amazon", "--colour"], "There is no option --colour", "L’option --colour n’existe pas."],
    [["check", "--forma", "json"], "Write --format", "Écrivez --format"],
    [["show", "-x", "Amazon"], "There is no option -x", "L’option -x n’existe pas."],
    [["show", "--fix", "Amazon"], "belongs to choosefr check", "appartient à choosefr check"],
    [
      ["--help=no"],
      "The option --help takes no value, but “no”",
      "L’option --help ne prend pas de valeur, mais «\u00a0no",
    ],
    [["check"], "There is nothing to check", "Rien n’est à vérifier\u00a0:"],
    [["check", "--fix", ""], "An input is empty; expected a file", "Une entrée est vide\u00a0; il faut un fichier"],
    [["check", "--as-of", "2024-02-30", "a"], "--as-of does not take “2024-02-30”", "--as-of n’accepte pas"],
    [["check", "--max-warnings", "-1", "a"], "--max-warnings does not take “-1”", "--max-warnings n’accepte pas"],
    [["check", "--format", "xml", "a"], "expected pretty, json, sarif or github", "pretty, json, sarif ou github"],
    [
      ["check", "--fix", "--fix-dry-run", "a"],
      "--fix and --fix-dry-run do not go",
      "--fix et --fix-dry-run ne vont pas",
    ],
    [["check", "--all", "a"], "--all needs --format json", "--all demande --format json"],
    [["check", "--all", "-f", "sarif", "a"], "--all needs --format json", "--all demande --format json"],
    [["check", "--fix", "-"], "--fix writes to files, but", "--fix écrit dans des fichiers, mais"],
    [["check", "-f", "jsn", "a"], "Write, for instance, --format json", "Écrivez par exemple --format json"],
    [["check", "-F", "json", "a"], "Write -f", "Écrivez -f"],
    [["-v"], "Write -V", "Écrivez -V"],
    [["help", "contradicted"], "Write, for instance, contradicted-figure", "Écrivez par exemple contradicted-figure"],
    [
      ["check", "--fix-dry-run", "-f", "json", "a"],
      "--fix-dry-run and --format json",
      "--fix-dry-run et --format json",
    ],
    [["quiz", "--out", "x"], "--out needs --export", "--out demande --export"],
    [["quiz", "Amazon"], "“Amazon” is one too many", "«\u00a0Amazon\u00a0» est de trop"],
    [["quiz", "--kind", "choise"], "Write, for instance, --kind choice", "Écrivez par exemple --kind choice"],
    [["quiz", "--sector", "cars"], "expected aerospace-defence, agri-food", "il faut aerospace-defence, agri-food"],
    [["quiz", "--length", "many"], "expected a whole number", "il faut un nombre entier"],
    [["quiz", "--about"], "expected the name of an organisation", "il faut le nom d’une organisation"],
    [["quiz", "--seed"], "--seed lundi, or leave", "--seed lundi, ou retirez"],
    [["list", "people"], "“people” does not fit here", "«\u00a0people\u00a0» ne convient pas ici"],
    [["list", "editions", "now"], "“now” is one too many", "«\u00a0now\u00a0» est de trop"],
    [["export"], "Nothing follows export", "Rien ne suit export"],
    [["completions", "tcsh"], "expected bash, zsh or fish", "il faut bash, zsh ou fish"],
  ])("%j is told its reason before the usage, and exits with 2", async (args, english, french) => {
    for (const [surroundings, reason, usage] of [
      [ENGLISH, english, "Usage: choosefr "],
      [FRENCH, french, "Usage\u00a0: choosefr "],
    ] as const) {
      const { output, errors, exitCode } = await runIn(args, surroundings);
      expect({ output, exitCode }).toEqual({ output: "", exitCode: 2 });
      const [first, blank, third] = errors.split("\n");
      expect(first).toContain(reason);
      expect(first).toMatch(/write|écrivez/iu);
      expect(blank).toBe("");
      expect(third).toContain(usage);
    }
  });

  it("is told in the language it asks for", async () => {
    expect((await runIn(["--lang", "en"], FRENCH)).errors).toMatch(/^No command is given/u);
    expect((await runIn(["--lang", "fr", "--colour"], ENGLISH)).errors).toMatch(/^L’option --colour/u);
  });

  it("does not lie in a name that begins like an option, after --", async () => {
    expect(await runIn(["show", "--", "--colour"], ENGLISH)).toMatchObject({ output: "", exitCode: 1 });
  });
});

describe("what is asked of the command itself", () => {
  it.each(["--help", "-h"])("%s is the usage, in the language of the terminal", async (flag) => {
    expect(await runIn([flag], FRENCH)).toMatchObject({ exitCode: 0, errors: "" });
    expect((await runIn([flag], FRENCH)).output).toContain("Codes de sortie");
    expect((await runIn([flag], ENGLISH)).output).toContain("Exit codes");
    expect((await runIn(["show", flag, "--lang", "en"], FRENCH)).output).toContain("EXIT CODES");
  });

  it.each(["--version", "-V"])("%s is the version alone", async (flag) => {
    expect(await runIn([flag], FRENCH)).toEqual({ output: "1.2.3\n", errors: "", exitCode: 0 });
  });
});
