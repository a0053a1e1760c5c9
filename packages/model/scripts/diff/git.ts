import { spawnSync } from "node:child_process";
import process from "node:process";
import type { TextFile } from "../../lint/data-file.ts";

/** Far more than the record at any one time. */
const MOST_BYTES = 1_000_000_000;

/** Reads the history that a folder is in, without touching the folder: nothing is checked out. */
export interface History {
  /** The full name of a commit; null for a name that is none, or where there is no history. */
  readonly resolve: (name: string) => string | null;
  /** The `.yml` files below a folder at a commit, their paths as seen from the folder of the history. */
  readonly readFolder: (commit: string, folder: string) => readonly TextFile[];
  /** A file at a commit; null where it was not there. */
  readonly readFile: (commit: string, path: string) => string | null;
  /** The commits that changed a file, newest first; empty where there is no history. */
  readonly commitsOf: (path: string) => readonly string[];
  /** Whether older commits were left out when the history was fetched. */
  readonly isShallow: () => boolean;
}

/** The history around a folder, by the `git` of the machine. */
export function createHistory(folder: string): History {
  const git = (args: readonly string[], input: string | null = null): Buffer | null => {
    const { status, stdout } = spawnSync("git", args, {
      cwd: folder,
      env: withoutGit(process.env),
      maxBuffer: MOST_BYTES,
      ...(input === null ? {} : { input }),
    });
    return status === 0 ? stdout : null;
  };
  const line = (args: readonly string[]): string => git(args)?.toString("utf8").trim() ?? "";
  return {
    resolve: (name) => line(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]) || null,
    readFolder: (commit, path) => {
      const entries = readTree(git(["ls-tree", "-r", "-z", commit, "--", path]));
      const blobs = readBlobs(git(["cat-file", "--batch"], entries.map(({ blob }) => `${blob}\n`).join("")));
      return entries.map(({ path: file, blob }) => ({ path: file, text: blobs.get(blob) ?? "" }));
    },
    readFile: (commit, path) => git(["cat-file", "blob", `${commit}:./${path}`])?.toString("utf8") ?? null,
    commitsOf: (path) => line(["log", "--format=%H", "--", path]).split("\n").filter(Boolean),
    isShallow: () => line(["rev-parse", "--is-shallow-repository"]) === "true",
  };
}

/** A hook names its own repository in the environment; here the folder decides. */
function withoutGit(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("GIT_")));
}

interface TreeEntry {
  readonly path: string;
  readonly blob: string;
}

/** `<mode> blob <id>\t<path>`, each ended by a NUL. */
function readTree(output: Buffer | null): readonly TreeEntry[] {
  const entries = output?.toString("utf8").split("\0").filter(Boolean) ?? [];
  return entries.flatMap((entry) => {
    const [head = "", path = ""] = entry.split("\t");
    const [, type, blob = ""] = head.split(" ");
    return type === "blob" && path.endsWith(".yml") ? [{ path, blob }] : [];
  });
}

/** `<id> blob <bytes>`, a line break, so many bytes, a line break; and so on. */
function readBlobs(output: Buffer | null): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  if (output === null) return texts;
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf("\n", at);
    const [blob = "", , bytes = "0"] = output.toString("utf8", at, end).split(" ");
    const start = end + 1;
    at = start + Number(bytes) + 1;
    texts.set(blob, output.toString("utf8", start, at - 1));
  }
  return texts;
}
