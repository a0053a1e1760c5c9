import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { endAll, run } from "./process.ts";

const cwd = import.meta.dirname;

function evaluate(code: string): readonly string[] {
  return ["--input-type=module", "--eval", code];
}

describe("run", () => {
  test("gives the code and what both streams printed", async () => {
    const end = await run(process.execPath, evaluate("console.log('out'); console.error('err'); process.exit(3)"), {
      cwd,
    });
    expect(end).toMatchObject({ code: 3, stdout: "out\n" });
    expect(end.output).toContain("out\n");
    expect(end.output).toContain("err\n");
  });

  test("gives no standard input, so that nothing waits for an answer", async () => {
    const code = "for await (const chunk of process.stdin) console.log(chunk.length); console.log('end');";
    expect(await run(process.execPath, evaluate(code), { cwd })).toMatchObject({ code: 0, output: "end\n" });
  });

  test("lets hear what is printed while it still runs", async () => {
    const hear = vi.fn<(printed: string) => void>(() => void endAll("SIGKILL"));
    const code = "console.log('heard'); setInterval(() => {}, 1000)";
    expect(await run(process.execPath, evaluate(code), { cwd, hear })).toMatchObject({ stdout: "heard\n" });
    expect(hear).toHaveBeenCalledExactlyOnceWith("heard\n");
  });

  test("tells of a program that is not there", async () => {
    const end = await run("choosefr-no-such-program", [], { cwd });
    expect(end.code).toBe(127);
    expect(end.output).toContain("ENOENT");
  });

  test("ends what runs too long", async () => {
    const end = await run(process.execPath, evaluate("setInterval(() => {}, 1000)"), { cwd, limitMinutes: 0.005 });
    expect(end).toMatchObject({ code: null, output: "Ended by SIGKILL.\n" });
  });
});

test("endAll ends a program and what it has started itself", async () => {
  const folder = mkdtempSync(join(tmpdir(), "choosefr-process-"));
  const started = join(folder, "started");
  const stay = "setInterval(() => {}, 1000);";
  const grandchild = `require("node:fs").writeFileSync(${JSON.stringify(started)}, ""); ${stay}`;
  const child = `import { spawn } from "node:child_process"; spawn(process.execPath, ["--eval", ${JSON.stringify(grandchild)}], { stdio: "inherit" }); ${stay}`;
  // The grandchild keeps the output open: the promise resolves only when it is gone too.
  const end = run(process.execPath, evaluate(child), { cwd });
  await vi.waitFor(() => expect(existsSync(started)).toBe(true), { timeout: 30_000 });
  await endAll("SIGKILL");
  expect(await end).toMatchObject({ code: null });
  rmSync(folder, { recursive: true });
}, 60_000);
