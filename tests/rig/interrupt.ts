import { endAll } from "./process.ts";

const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * From now on Ctrl-C, SIGTERM and SIGHUP end every program the rig started, then the rig. Programs have five seconds
 * to close what they opened; a second Ctrl-C ends them at once. The signal it gives is aborted from the first one on:
 * what the programs came to then means nothing.
 */
export function endChildrenOnInterrupt(): AbortSignal {
  const interruption = new AbortController();
  for (const [signal, code] of Object.entries(exitCodes)) {
    process.on(signal, () => {
      const exit = (): never => process.exit(code);
      const kill = (): Promise<void> => endAll("SIGKILL").then(exit);
      if (interruption.signal.aborted) {
        void kill();
        return;
      }
      interruption.abort();
      void endAll("SIGTERM").then(exit);
      setTimeout(() => void kill(), 5000);
    });
  }
  return interruption.signal;
}
