import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { type VSCodeEdition, type VSCodeHost, vscodeHost } from "../../rig/setup/vscode-host.ts";
import { linkBuiltins } from "./builtin-extensions.ts";
import { addFrench } from "./language-pack.ts";
import { quietSettings, type Settings } from "./settings.ts";
import { patience } from "./until.ts";

/** What to start the editor with. */
export interface ServerOptions {
  /** The packed extension, installed as a user would; nothing is installed without. */
  readonly vsix?: string;
  /** Which editor; the newest unless told, or the one that `VSCODE_EDITION` names. */
  readonly edition?: VSCodeEdition;
  /** Whether windows may run a program in the extension host; then the editor draws no message. */
  readonly inHost?: boolean;
  /** User settings besides the quiet ones. */
  readonly settings?: Settings;
  /** Folder names of built-in extensions to load besides the few a window needs, such as `markdown-language-features`. */
  readonly builtins?: readonly string[];
  /** Whether folders are untrusted until they are trusted; all are trusted unless told. */
  readonly asksForTrust?: boolean;
  /** Variables the server, and so the extension, sees besides those of the tests. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A running VS Code server. `log` is all it has printed so far. */
export interface VSCodeServer {
  readonly url: string;
  readonly log: () => string;
  /** Ends it and removes its data. Safe to call again. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts the real VS Code server with the extension installed, on a free port of 127.0.0.1 and with empty user data in
 * a temporary folder. Start one for a suite and open a window a test file. Rejects with the server's log if the
 * extension cannot be installed or the server does not start.
 */
export async function startVSCode(options: ServerOptions): Promise<VSCodeServer> {
  const host = await vscodeHost(options.edition ?? wantedEdition());
  const data = mkdtempSync(join(tmpdir(), "vscode-"));
  const remove = (): void => rmSync(data, { recursive: true, force: true, maxRetries: 20 });
  try {
    fillUserData(data, { ...quietSettings, ...options.settings });
    linkBuiltins(host.extensions, join(data, "builtin"), options.builtins ?? []);
    const env = serverEnv(data, options);
    if (options.vsix !== undefined) await install(host, data, env, options.vsix);
    return await listen(host, data, env, options, remove);
  } catch (error) {
    remove();
    throw error;
  }
}

function wantedEdition(): VSCodeEdition {
  return process.env["VSCODE_EDITION"] === "oldest" ? "oldest" : "newest";
}

function fillUserData(data: string, settings: Settings): void {
  mkdirSync(join(data, "User"));
  mkdirSync(join(data, "extensions"));
  writeFileSync(join(data, "User", "settings.json"), JSON.stringify(settings));
  addFrench(data);
}

function serverEnv(data: string, { env = {} }: ServerOptions): NodeJS.ProcessEnv {
  return {
    ...process.env,
    // No gallery: nothing is asked of any other machine.
    EXTENSIONS_GALLERY: "{}",
    // Its sockets are then removed with the rest.
    XDG_RUNTIME_DIR: data,
    ...env,
  };
}

function dataArgs(data: string): readonly string[] {
  const extensions = join(data, "extensions");
  const builtins = ["--builtin-extensions-dir", join(data, "builtin")];
  const folders = ["--server-data-dir", data, "--user-data-dir", data, "--extensions-dir", extensions];
  return ["--accept-server-license-terms", ...folders, ...builtins];
}

async function install(host: VSCodeHost, data: string, env: NodeJS.ProcessEnv, vsix: string): Promise<void> {
  const args = [host.main, ...dataArgs(data), "--install-extension", resolve(vsix)];
  const { stdout, stderr } = await promisify(execFile)(host.node, args, { env });
  if (!stdout.includes("successfully installed")) throw new Error(`${vsix} was not installed:\n${stdout}${stderr}`);
}

async function listen(
  host: VSCodeHost,
  data: string,
  env: NodeJS.ProcessEnv,
  { asksForTrust = false, inHost = false }: ServerOptions,
  remove: () => void,
): Promise<VSCodeServer> {
  const network = ["--without-connection-token", "--host", "127.0.0.1", "--port", "0"];
  const trust = asksForTrust ? [] : ["--disable-workspace-trust"];
  const quiet = ["--telemetry-level", "off", ...trust, ...(inHost ? ["--enable-smoke-test-driver"] : [])];
  const child = spawn(host.node, [host.main, ...dataArgs(data), ...network, ...quiet], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  const stop = async (): Promise<void> => {
    await end(child);
    remove();
  };
  const { promise, resolve: found, reject } = Promise.withResolvers<number>();
  const hear = (chunk: Buffer): void => {
    log += chunk.toString("utf8");
    const port = /agent listening on (?<port>\d+)/u.exec(log)?.groups?.["port"];
    if (port !== undefined) found(Number(port));
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  child.once("exit", () => reject(new Error(`The VS Code server ended:\n${log}`)));
  child.once("error", reject);
  const limit = setTimeout(() => reject(new Error(`The VS Code server does not listen:\n${log}`)), patience);
  try {
    return { url: `http://127.0.0.1:${await promise}`, log: () => log, stop };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    clearTimeout(limit);
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = once(child, "exit");
  const kill = setTimeout(() => child.kill("SIGKILL"), 3000);
  child.kill("SIGTERM");
  await ended;
  clearTimeout(kill);
}
