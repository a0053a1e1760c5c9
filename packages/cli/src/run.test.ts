import { describe, expect, it } from "vitest";
import { run } from "./run.ts";

const FRENCH = "fr_FR.UTF-8";

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
    expect(run(["show", "Amazon"], "C").output).toContain("€1.2\u00a0billion");
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
    expect(output).toMatch(/^Choose France\n2024 · 15 milliards d’euros · 56\u00a0projets\n/u);
    expect(run(["show", "choose-france"], FRENCH).output).toBe(output);
  });

  it("says which names it knows where there is no such name, with exit code 1", () => {
    const { output, errors, exitCode } = run(["show", "Nobody & Sons"], FRENCH);
    expect({ output, exitCode }).toEqual({ output: "", exitCode: 1 });
    expect(errors).toContain("«\u00a0Nobody & Sons\u00a0»");
    expect(errors).toContain("Microsoft");
  });
});

describe("a wrong call", () => {
  it.each([[[]], [["show"]], [["quiz?"]], [["show", "Amazon", "--lang", "de"]], [["show", "Amazon", "--unknown"]]])(
    "%j shows the usage and exits with 2",
    (args) => {
      const { output, errors, exitCode } = run(args, "C");
      expect({ output, exitCode }).toEqual({ output: "", exitCode: 2 });
      expect(errors).toMatch(/^Usage: choosefr show NAME/u);
    },
  );

  it("is not what --help is", () => {
    expect(run(["--help"], FRENCH)).toMatchObject({ exitCode: 0, errors: "" });
    expect(run(["--help"], FRENCH).output).toContain("Codes de sortie");
  });
});
