import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../fixtures/folder.ts";
import { readJson } from "../fixtures/read-json.ts";
import manifest from "../package.json" with { type: "json" };

const built = join(import.meta.dirname, "..", "dist", "main.js");
const withStandIn = join(import.meta.dirname, "..", "fixtures", "program.ts");

interface Surroundings {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program in a French terminal's language; nothing is piped in unless told. */
function runProgram(program: string, args: readonly string[], { cwd, input, env }: Surroundings = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: "utf8",
    stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    env: { PATH: process.env["PATH"], LC_ALL: "fr_FR.UTF-8", ...env },
    ...(cwd === undefined ? {} : { cwd }),
    ...(input === undefined ? {} : { input }),
  });
  return { status, stdout, stderr };
}

describe("the built command", () => {
  it("prints the version of its package", () => {
    expect(runProgram(built, ["--version"])).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: "" });
  });

  it("says on stderr why a call is wrong", () => {
    const { status, stdout, stderr } = runProgram(built, ["show"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^Rien ne suit show\u00a0;[^\n]+\n\nUsage\u00a0:/u);
  });

  it("says that nothing is piped in where nothing is", () => {
    const { status, stderr } = runProgram(built, ["check"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Rien n’est à vérifier\u00a0:/u);
  });

  it("exports into a folder", () => {
    const cwd = makeFolder();
    expect(runProgram(built, ["export", "csv", "--out", "claims.csv"], { cwd }).status).toBe(0);
    expect(readFileSync(join(cwd, "claims.csv"), "utf8")).toMatch(/^claim_id,/u);
  });

  it.runIf(process.platform !== "win32")("stops when its reader has seen enough", () => {
    const cwd = makeFolder();
    const script = `"${process.execPath}" "${built}" export json | head -c 10; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", script], { cwd, encoding: "utf8" });
    expect([stdout.split("\n").at(-2)?.slice(-1), stderr]).toEqual(["0", ""]);
  });
});

describe("the built command, at a quiz", () => {
  it("reads answers that are piped in, and prints them behind their questions", () => {
    const { status, stdout, stderr } = runProgram(built, ["quiz", "--seed", "x", "--kind", "choice", "-n", "2"], {
      input: "9\n1\n?\n",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/de 1 à 4\u00a0: 9\nÉcrivez un chiffre de 1 à 4, .+\n.+ de 1 à 4\u00a0: 1\n\n[✓✗] /u);
    expect(stdout).toMatch(/– Passée\n/u);
    expect(stdout).toMatch(/sur 2\nPoints\u00a0: [01] sur 2\n/u);
  });

  it("asks the first question and ends where nothing can be typed", () => {
    const { status, stdout } = runProgram(built, ["quiz", "--seed", "x"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Question 1 sur 5\n/u);
    expect(stdout).not.toMatch(/Question 2/u);
  });

  it("has colours where they are asked for", () => {
    const said = (env: Readonly<Record<string, string>>) => runProgram(built, ["quiz", "--seed", "x"], { env }).stdout;
    expect(said({ FORCE_COLOR: "1" })).toContain("\u001B[1m");
    expect(said({ NO_COLOR: "1" })).not.toContain("\u001B[");
  });

  it.runIf(process.platform !== "win32")("is left by Ctrl-C with exit code 130, nothing broken", async () => {
    const playing = spawn(process.execPath, [built, "quiz", "--lang", "fr", "--seed", "x"], { stdio: "pipe" });
    let said = "";
    let told = "";
    playing.stderr.on("data", (piece: Buffer) => {
      told += piece.toString();
    });
    for await (const piece of playing.stdout as AsyncIterable<Buffer>) {
      said += piece.toString();
      if (!playing.killed && said.includes("\u00a0: ")) playing.kill("SIGINT");
    }
    const [code] = playing.exitCode === null ? ((await once(playing, "exit")) as [number | null]) : [playing.exitCode];
    expect({ code, told }).toEqual({ code: 130, told: "" });
    expect(said).toMatch(/choosefr quiz --lang fr --length 5 --seed x\n$/u);
  });
});

describe("the built command, on texts", () => {
  const WRONG = "Amazon a promis 1,2 milliard de dollars à la France en mai 2024.\n";

  it("marks the figure that the sources contradict, in a folder and piped in", () => {
    const cwd = makeFolder({ "a.md": WRONG, "b.md": "Amazon a promis 1,2 milliard d’euros à la France.\n" });
    const { status, stdout, stderr } = runProgram(built, ["check", "."], { cwd });
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toMatch(/^a\.md:1:17 avertissement\u00a0: Amazon.+\[contradicted-currency\]\n 1 │ Amazon a promis/u);
    expect(runProgram(built, ["check", "--stdin-filename", "x.md"], { cwd, input: WRONG }).stdout).toMatch(
      /^x\.md:1:17 /u,
    );
  });

  it("has colours where they are asked for", () => {
    const cwd = makeFolder({ "a.md": WRONG });
    const said = (env: Readonly<Record<string, string>>) => runProgram(built, ["check", "."], { cwd, env }).stdout;
    expect(said({ FORCE_COLOR: "1" })).toContain("\u001B[33m");
    expect(said({ FORCE_COLOR: "0" })).not.toContain("\u001B[");
    expect(said({ NO_COLOR: "1" })).not.toContain("\u001B[");
    expect(said({ NO_COLOR: "1", FORCE_COLOR: "1" })).toContain("\u001B[33m");
  });

  it("writes what is certain, which leaves nothing to say", () => {
    const cwd = makeFolder({ "a.md": WRONG });
    expect(runProgram(built, ["check", "--fix", "a.md"], { cwd }).status).toBe(0);
    expect(readFileSync(join(cwd, "a.md"), "utf8")).toMatch(/^Amazon a promis 1,2.milliard d’euros à la France/u);
    expect(runProgram(built, ["check", "a.md"], { cwd })).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  it("judges by claims of the caller's own", () => {
    const claim = { id: "acme-2024", organisation: "acme", kind: "jobs", count: 500, unit: "jobs", year: 2024 };
    const cwd = makeFolder({
      "ours.json": JSON.stringify({ organisations: [{ id: "acme", names: ["Acme"] }], claims: [claim] }),
      "choosefr.config.json": '{"datasets":["./ours.json"]}',
      "a.md": `Acme créera 900 emplois en France. ${WRONG}`,
    });
    const { stdout } = runProgram(built, ["check", "-f", "json", "a.md"], { cwd });
    expect(readJson(stdout)).toMatchObject({ files: [{ remarks: [{ entity: "acme", text: "900 emplois" }] }] });
    const broken = makeFolder({ "x.json": "[]", "choosefr.config.json": '{"datasets":["x.json"]}', "a.md": "" });
    expect(runProgram(built, ["check", "a.md"], { cwd: broken })).toMatchObject({
      status: 2,
      stderr: "x.json: le tout vaut []\u00a0; il faut un objet, entre accolades\n",
    });
  });
});

describe("the command on threads", () => {
  it("gives the same in the same order as on one, whatever the files", () => {
    const files = Object.fromEntries(
      Array.from({ length: 260 }, (_, at) => [
        `${String(at).padStart(3, "0")}.md`,
        at % 7 === 0 ? "Amazon promet 9 milliards d’euros.\n".repeat(1 + (at % 5)) : "Rien.\n",
      ]),
    );
    // What is larger than a thread takes is checked without one.
    const large = `${"Rien.\n".repeat(100_000)}Amazon promet 9 milliards d’euros.\n`;
    const cwd = makeFolder({ ...files, "100.md": Uint8Array.from([0xe9, 0x20]), "150.md": large });
    const { status, stdout, stderr } = runProgram(withStandIn, ["check", "-f", "json", "."], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^100\.md: l’octet 1/u);
    const { files: told } = readJson(stdout) as { readonly files: readonly { readonly path: string }[] };
    const expected = Object.keys(files).filter((name, at) => at % 7 === 0 || ["100.md", "150.md"].includes(name));
    expect(told.map(({ path }) => path)).toEqual(expected.toSorted());
    expect(runProgram(withStandIn, ["check", "--fix", "-q", "."], { cwd }).status).toBe(2);
    expect(readFileSync(join(cwd, "007.md"), "utf8")).toMatch(/^(?:Amazon promet 1,2 milliard d’euros\.\n)+$/u);
    expect(existsSync(join(cwd, ".007.md.choosefr-1"))).toBe(false);
  });
});
