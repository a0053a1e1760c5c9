import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const manifest = createRequire(import.meta.url).resolve("next/package.json");
const next = join(dirname(manifest), "dist/bin/next");
// A test runner says NODE_ENV=test, with which Next would do something else than on a server.
const env = { ...process.env, NODE_ENV: "production" as const };

/** Builds the Next application in `folder`. Rejects with Next's own words when the build fails. */
export async function buildWithNext(folder: string): Promise<void> {
  await promisify(execFile)(process.execPath, [next, "build", folder], { cwd: folder, env });
}

/**
 * The HTML that the built application in `folder` answers with at `address`, redirects followed. Its server lives only
 * for this answer, on a port of its own. Rejects when the server does not start or has no such page.
 */
export async function askNext(folder: string, address: string): Promise<string> {
  const command = [next, "start", folder, "--hostname", "127.0.0.1", "--port", "0"];
  const server = spawn(process.execPath, command, { cwd: folder, env, stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(server, "exit");
  try {
    const response = await fetch(new URL(address, await originOf(server, ended)));
    if (!response.ok) throw new Error(`${address} of ${folder} answered ${response.status}.`);
    return await response.text();
  } finally {
    server.kill();
    await ended;
  }
}

async function originOf(server: ChildProcess, ended: Promise<unknown>): Promise<string> {
  const isEnded = ended.then((): never => {
    throw new Error("Next's server ended before it said where it listens.");
  });
  return Promise.race([readOrigin(server), isEnded]);
}

async function readOrigin({ stdout }: ChildProcess): Promise<string> {
  let said = "";
  for await (const chunk of stdout ?? []) {
    said += String(chunk);
    const origin = /http:\/\/127\.0\.0\.1:[1-9]\d*/u.exec(said)?.[0];
    if (origin !== undefined && said.includes("Ready")) return origin;
  }
  throw new Error(`Next's server did not say where it listens: ${said}`);
}
