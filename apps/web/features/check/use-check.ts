import { useEffect, useRef, useState } from "react";
import { type CheckClient, createCheckClient } from "./check-client.ts";
import type { CheckedText, CheckRequest } from "./checked-text.ts";
import { startWorker } from "./start-worker.ts";
import type { Failure } from "./worker-messages.ts";

/** How far the check of a text has come. */
export type Phase =
  | { readonly kind: "editing"; readonly failure: Failure | null }
  | { readonly kind: "checking" }
  | { readonly kind: "checked"; readonly text: string; readonly name: string | null; readonly checked: CheckedText };

const EDITING: Phase = { kind: "editing", failure: null };

/** The check of the text of a page. */
export interface TextCheck extends Pick<CheckClient, "write"> {
  readonly phase: Phase;
  readonly check: (request: CheckRequest) => void;
  /** The text is to be changed, or was: nothing that was found, or is looked for, counts any more. */
  readonly drop: () => void;
}

/** Checks one text at a time, in a worker that is started for the first. */
export function useTextCheck(): TextCheck {
  const client = useRef<CheckClient | null>(null);
  const [phase, setPhase] = useState<Phase>(EDITING);
  useEffect(
    () => () => {
      client.current?.close();
      client.current = null;
    },
    [],
  );
  const run = async (request: CheckRequest): Promise<void> => {
    client.current ??= createCheckClient(startWorker);
    setPhase({ kind: "checking" });
    const outcome = await client.current.check(request);
    if (outcome === null) return;
    setPhase(
      "failure" in outcome
        ? { kind: "editing", failure: outcome.failure }
        : { kind: "checked", text: request.text, name: request.name, checked: outcome.checked },
    );
  };
  return {
    phase,
    check: (request) => void run(request),
    drop: () => {
      client.current?.drop();
      setPhase(EDITING);
    },
    write: async (form) => (await client.current?.write(form)) ?? null,
  };
}
