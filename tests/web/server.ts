import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The site as Next.js serves it in production. */
export interface Server {
  /** Scheme, host and port, without a final slash. */
  readonly origin: string;
  /** The process that answers. */
  readonly pid: number;
  /** Ends it and waits until it has ended. */
  readonly stop: () => Promise<void>;
}

/** How long it may take to answer. Generous: a busy machine must not fail a suite. */
const patience = 60_000;

const manifest = createRequire(import.meta.url).resolve("@choosefr/web/package.json");

/** Where the site is built. */
export const siteFolder: string = dirname(manifest);

/**
 * Serves what is built in a folder, the site unless told, with `next start` of the site's own Next on a port of 127.0.0.1, a free one
 * unless told. Rejects, with what the server printed, if nothing is built there or it does not start.
 */
export async function startServer(port = 0, folder: string = siteFolder): Promise<Server> {
  if (!existsSync(join(folder, ".next", "BUILD_ID"))) {
    throw new Error(`Nothing is built in ${folder}. Run: pnpm --filter @choosefr/web build`);
  }
  const next = createRequire(manifest).resolve("next/dist/bin/next");
  // Without an origin the addresses that search engines read are relative, as in the build.
  const { SITE_ORIGIN: _, ...env } = process.env;
  const server = spawn(process.execPath, [next, "start", "-H", "127.0.0.1", "-p", String(port)], {
    cwd: folder,
    env: { ...env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const end = (): boolean => server.kill("SIGKILL");
  process.once("exit", end);
  const ended = new Promise<void>((resolve) => {
    server.once("close", () => resolve());
  });
  const stop = async (): Promise<void> => {
    process.removeListener("exit", end);
    server.kill();
    await ended;
  };
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let printed = "";
  const hear = (chunk: Buffer): void => {
    printed += chunk.toString("utf8");
    const [, origin] = /Local:\s+(http:\/\/127\.0\.0\.1:\d+)/u.exec(printed) ?? [];
    if (origin !== undefined && printed.includes("Ready in")) resolve(origin);
  };
  server.stdout.on("data", hear);
  server.stderr.on("data", hear);
  server.once("error", reject);
  server.once("close", () => reject(new Error(`The server ended before it answered:\n${printed}`)));
  const limit = setTimeout(() => reject(new Error(`The server did not answer:\n${printed}`)), patience);
  try {
    const origin = await promise;
    if (server.pid === undefined) throw new Error("The server that answered has no process.");
    return { origin, pid: server.pid, stop };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    clearTimeout(limit);
  }
}
