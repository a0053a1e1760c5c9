import { organisation, organisationIds } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { run } from "./run.ts";

const FRENCH = { language: "fr_FR.UTF-8", version: "1.2.3" };
const ENGLISH = { ...FRENCH, language: "C" };

describe("choosefr show", () => {
  it("tells what is recorded, in the language of the terminal", () => {
    const { output, errors, exitCode } = run(["show", "Amazon"], FRENCH);
    expect(exitCode).toBe(0);
    expect(errors).toBe("");
    expect(output).toContain("Amazon · États-Unis");
    expect(output).toContain("1,2 milliard d’euros · 2024");
    expect(output).toContain("Sources\u00a0:");
  });

  it("speaks English elsewhere, and the language asked for anywhere", () => {
    expect(run(["show", "Amazon"], ENGLISH).output).toContain("€1.2\u00a0billion");
    expect(run(["show", "Amazon", "--lang", "en"], FRENCH).output).toContain("United States");
  });

  it("takes names of several words, forgiving accents and case, and ids", () => {
    const expected = run(["show", "Mistral AI"], FRENCH).output;
    expect(expected).toContain("15 millions d’euros");
    expect(run(["show", "mistral", "ai"], FRENCH).output).toBe(expected);
    expect(run(["show", "mistral-ai"], FRENCH).output).toBe(expected);
  });

  it("tells of a series of summits by edition", () => {
    const { output, exitCode } = run(["show", "choose france"], FRENCH);
    expect(exitCode).toBe(0);
    expect(output).toMatch(/^Choose France\n(?:.+\n)+Sources\u00a0:\n/u);
    expect(output).toContain("\n2024 · 15 milliards d’euros · 56\u00a0projets\n");
    expect(run(["show", "choose-france"], FRENCH).output).toBe(output);
  });

  it("says which names it knows where there is no such name, with exit code 1", () => {
    const { output, errors, exitCode } = run(["show", "Nobody & Sons"], FRENCH);
    expect({ output, exitCode }).toEqual({ output: "", exitCode: 1 });
    expect(errors).toContain("«\u00a0Nobody & Sons\u00a0»");
    expect(errors).not.toContain("Noms proches");
    expect(run(["show", "Micro"], FRENCH).errors).toMatch(/Noms proches\u00a0:.*Microsoft/u);
  });

  it("says beneath a figure who disputes it, and for whom a sum is", () => {
    const lines = run(["show", "Microsoft"], ENGLISH).output.split("\n");
    const at = lines.findIndex((line) => line.startsWith("€4\u00a0billion"));
    expect(lines[at + 1]).toBe("  France 3 Grand Est gives €5\u00a0billion");
    expect(lines).toContain("€15\u00a0million · for Mistral AI · 2024");
  });

  it.each(organisationIds)("speaks of %s in both languages, in names", (id) => {
    for (const surroundings of [FRENCH, ENGLISH]) {
      const { output, exitCode } = run(["show", id], surroundings);
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
    [["show"], "No name follows show", "Aucun nom ne suit show\u00a0;"],
    [["show", " "], "No name follows show", "Aucun nom ne suit show\u00a0;"],
    [["show", "Amazon", "--lang"], "No language follows --lang", "Aucune langue ne suit --lang\u00a0;"],
    [["show", "Amazon", "--lang", "de"], "There is no language “de”", "La langue «\u00a0de\u00a0» n’est pas proposée"],
    [["--lang", "--help"], "There is no language “--help”", "La langue «\u00a0--help\u00a0» n’est pas proposée"],
    [["show", "Amazon", "--colour"], "There is no option --colour", "L’option --colour n’existe pas\u00a0;"],
    [["show", "-x", "Amazon"], "There is no option -x", "L’option -x n’existe pas\u00a0;"],
    [
      ["--help=no"],
      "The option --help takes no value, but “no”",
      "L’option --help ne prend pas de valeur, mais «\u00a0no",
    ],
  ])("%j is told its reason before the usage, and exits with 2", (args, english, french) => {
    for (const [surroundings, reason, usage] of [
      [ENGLISH, english, "Usage: choosefr show NAME"],
      [FRENCH, french, "Usage\u00a0: choosefr show NOM"],
    ] as const) {
      const { output, errors, exitCode } = run(args, surroundings);
      expect({ output, exitCode }).toEqual({ output: "", exitCode: 2 });
      const [first, blank, third] = errors.split("\n");
      expect(first).toContain(reason);
      expect(first).toMatch(/write|écrivez/iu);
      expect(blank).toBe("");
      expect(third).toContain(usage);
    }
  });

  it("is told in the language it asks for", () => {
    expect(run(["--lang", "en"], FRENCH).errors).toMatch(/^No command is given/u);
    expect(run(["--lang", "fr", "--colour"], ENGLISH).errors).toMatch(/^L’option --colour/u);
  });

  it("does not lie in a name that begins like an option, after --", () => {
    expect(run(["show", "--", "--colour"], ENGLISH)).toMatchObject({ output: "", exitCode: 1 });
  });
});

describe("what is asked of the command itself", () => {
  it.each(["--help", "-h"])("%s is the usage, in the language of the terminal", (flag) => {
    expect(run([flag], FRENCH)).toMatchObject({ exitCode: 0, errors: "" });
    expect(run([flag], FRENCH).output).toContain("Codes de sortie");
    expect(run([flag], ENGLISH).output).toContain("Exit codes");
    expect(run(["show", flag, "--lang", "en"], FRENCH).output).toContain("Exit codes");
  });

  it.each(["--version", "-V"])("%s is the version alone", (flag) => {
    expect(run([flag], FRENCH)).toEqual({ output: "1.2.3\n", errors: "", exitCode: 0 });
  });
});
