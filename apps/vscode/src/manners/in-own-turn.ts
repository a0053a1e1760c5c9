import type * as vscode from "vscode";

/**
 * Runs something as soon as the host is free. The editor starts extensions one after the other, and to read settings for
 * the first time takes it longer than all else that we do then.
 */
export function inOwnTurn(run: () => void): vscode.Disposable {
  const timer = setTimeout(run);
  return {
    dispose: () => {
      clearTimeout(timer);
    },
  };
}
