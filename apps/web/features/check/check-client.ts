import type { CheckedText, CheckRequest, WrittenForm } from "./checked-text.ts";
import type { Answered, Asked, Failure } from "./worker-messages.ts";

/** What came of a check; null for one that was dropped. */
export type Outcome = { readonly checked: CheckedText } | { readonly failure: Failure } | null;

/** A worker that is running. */
export interface RunningWorker {
  readonly ask: (message: Asked) => void;
  readonly end: () => void;
}

/** Starts a worker; `fail` is called where it breaks down or could not be started. */
export type StartWorker = (hear: (answer: Answered) => void, fail: () => void) => RunningWorker;

/** Has texts checked elsewhere than on the page. */
export interface CheckClient {
  /** Checks a text; whatever was asked for before is dropped, and answered with null. */
  check(request: CheckRequest): Promise<Outcome>;
  /** Writes down what the last check found; null where that cannot be had any more. */
  write(form: WrittenForm): Promise<string | null>;
  /** The text has changed: what is under way is of no use, and nothing is kept of it. */
  drop(): void;
  /** Ends the worker. */
  close(): void;
}

/** A client that starts a worker when it first needs one, and another where the last one broke down. */
export function createCheckClient(start: StartWorker): CheckClient {
  let worker: RunningWorker | null = null;
  let lastId = 0;
  let checking: { readonly id: number; readonly settle: (outcome: Outcome) => void } | null = null;
  const writing = new Map<number, (text: string | null) => void>();

  const settleCheck = (outcome: Outcome): void => {
    checking?.settle(outcome);
    checking = null;
  };
  const settleWriting = (id: number, text: string | null): void => {
    writing.get(id)?.(text);
    writing.delete(id);
  };
  const close = (): void => {
    worker?.end();
    worker = null;
    for (const id of writing.keys()) settleWriting(id, null);
  };
  const breakDown = (): void => {
    close();
    settleCheck({ failure: "engine" });
  };
  const hear = (data: Answered): void => {
    switch (data.kind) {
      case "checked":
        if (data.id === checking?.id) settleCheck({ checked: data.checked });
        break;
      case "written":
        settleWriting(data.id, data.text);
        break;
      case "failed":
        if (data.id === checking?.id) settleCheck({ failure: data.why });
        settleWriting(data.id, null);
        break;
      default:
        data satisfies never;
    }
  };
  const ready = (): RunningWorker => {
    worker ??= start(hear, breakDown);
    return worker;
  };

  return {
    check: (request) => {
      settleCheck(null);
      lastId += 1;
      const id = lastId;
      const { promise, resolve } = Promise.withResolvers<Outcome>();
      checking = { id, settle: resolve };
      ready().ask({ kind: "check", id, request });
      return promise;
    },
    write: (form) => {
      if (worker === null) return Promise.resolve(null);
      lastId += 1;
      const id = lastId;
      const { promise, resolve } = Promise.withResolvers<string | null>();
      writing.set(id, resolve);
      worker.ask({ kind: "write", id, form });
      return promise;
    },
    drop: () => {
      settleCheck(null);
      worker?.ask({ kind: "drop" });
    },
    close: () => {
      settleCheck(null);
      close();
    },
  };
}
