import type { RecordPack } from "@choosefr/model";
import type { WrittenForm } from "../checked-text.ts";
import type { Answered, Asked } from "../worker-messages.ts";
import { type Check, checkInSteps } from "./check-in-steps.ts";
import { createEngine, type Engine } from "./create-engine.ts";
import { pathOfPasted } from "./path-of-pasted.ts";
import { takeTurns } from "./take-turns.ts";
import { writeAnnotated } from "./write-annotated.ts";

// Runs in a worker of its own: it asks for the record, which is a file of this site, and for nothing else. A text comes
// by message and goes with the next one.
const record = new URL("@choosefr/model/records.json", import.meta.url);

interface Last {
  readonly id: number;
  readonly asked: Extract<Asked, { kind: "check" }>["request"];
  readonly check: Check;
}

let engine: Promise<Engine> | null = null;
/** The check that is asked for; all others are stale. */
let current = 0;
let last: Last | null = null;

function loadEngine(): Promise<Engine> {
  engine ??= fetchRecord().then(createEngine);
  return engine;
}

async function fetchRecord(): Promise<RecordPack> {
  const response = await fetch(record);
  if (!response.ok) throw new Error(`The record answers ${response.status}.`);
  return (await response.json()) as RecordPack;
}

function answer(message: Answered): void {
  // The other side of a worker is the page that started it: only windows take an origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  self.postMessage(message);
}

async function check({ id, request }: Extract<Asked, { kind: "check" }>): Promise<void> {
  current = id;
  last = null;
  let loaded: Engine;
  try {
    loaded = await loadEngine();
  } catch {
    engine = null;
    answer({ kind: "failed", id, why: "record" });
    return;
  }
  const found = await takeTurns(checkInSteps(loaded, request), () => current !== id);
  if (found === undefined) return;
  last = { id, asked: request, check: found };
  answer({ kind: "checked", id, checked: found.shown });
}

async function write({ id, form }: Extract<Asked, { kind: "write" }>): Promise<void> {
  if (last === null) {
    answer({ kind: "failed", id, why: "engine" });
    return;
  }
  answer({ kind: "written", id, text: await writeForm(form, last) });
}

async function writeForm(form: WrittenForm, { asked, check: { shown, findings } }: Last): Promise<string> {
  switch (form) {
    case "markdown":
      return writeAnnotated(asked.text, shown, asked.lang);
    case "json":
    case "sarif": {
      const [{ judge }, { writeReport }] = await Promise.all([loadEngine(), import("./write-report.ts")]);
      return writeReport(form, findings, judge, {
        ...asked,
        path: asked.name ?? pathOfPasted(shown.format, asked.lang),
      });
    }
    default:
      return form satisfies never;
  }
}

self.addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  const fail = (): void => {
    if (data.kind !== "drop") answer({ kind: "failed", id: data.id, why: "engine" });
  };
  switch (data.kind) {
    case "check":
      check(data).catch(fail);
      break;
    case "write":
      write(data).catch(fail);
      break;
    case "drop":
      current = 0;
      last = null;
      break;
    default:
      data satisfies never;
  }
});
