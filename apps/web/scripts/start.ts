import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { setTimeout } from "node:timers/promises";
import { env } from "../env.ts";
import { findFreePort } from "./free-port.ts";

const port = env.port ?? (await findFreePort(3000, env.host));
const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
const server = spawn(process.execPath, [next, "start", "-p", String(port), "-H", env.host], {
  cwd: new URL("..", import.meta.url),
  stdio: ["inherit", "ignore", "inherit"],
});

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => server.kill(signal));
server.once("exit", (code) => process.exit(code ?? 1));

const isEverywhere = env.host === "0.0.0.0" || env.host === "::";
const isHere = isEverywhere || env.host === "127.0.0.1" || env.host === "::1";
const reachedHost = isEverywhere ? "127.0.0.1" : env.host;
const address = new URL(`http://${reachedHost.includes(":") ? `[${reachedHost}]` : reachedHost}:${port}`);

while (!(await answers(address))) await setTimeout(100);
console.log(`choosefr: http://${isHere ? "localhost" : env.host}:${port}`);

async function answers(url: URL): Promise<boolean> {
  try {
    return (await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(5000) })).status < 500;
  } catch {
    return false;
  }
}
