/** The tasks the rig asks turbo for. */
export const taskNames = ["build", "typecheck", "test"] as const;

/** One of them. */
export type TaskName = (typeof taskNames)[number];

/** How a task of a member ended. `not run` is what a failure before it leads to. */
export interface TaskEnd {
  readonly member: string;
  readonly task: TaskName;
  readonly outcome: "passed" | "failed" | "not run";
  readonly isCached: boolean;
  readonly seconds: number;
}

interface Summary {
  readonly tasks: readonly {
    readonly task: string;
    readonly package: string;
    readonly cache?: { readonly status?: string };
    readonly execution?: { readonly exitCode?: number | null; readonly startTime?: number; readonly endTime?: number };
  }[];
}

/**
 * Reads the summary turbo writes with `--summarize`: one end for each task that is in `taskNames`. Throws a
 * SyntaxError on text that is no JSON.
 */
export function readTurboSummary(text: string): readonly TaskEnd[] {
  const { tasks } = JSON.parse(text) as Summary;
  return tasks.flatMap(({ task, package: member, cache, execution }): TaskEnd[] => {
    const name = taskNames.find((known) => known === task);
    if (name === undefined) return [];
    const seconds = ((execution?.endTime ?? 0) - (execution?.startTime ?? 0)) / 1000;
    return [
      { member, task: name, outcome: outcomeOf(execution?.exitCode), isCached: cache?.status === "HIT", seconds },
    ];
  });
}

function outcomeOf(exitCode: number | null | undefined): TaskEnd["outcome"] {
  if (exitCode === undefined || exitCode === null) return "not run";
  return exitCode === 0 ? "passed" : "failed";
}
