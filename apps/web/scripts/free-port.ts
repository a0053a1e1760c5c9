import { createServer } from "node:net";

/** The first port from `first` on at which nobody listens on `host`. Rejects where none is free up to the last port. */
export async function findFreePort(first: number, host: string): Promise<number> {
  for (let port = first; port < 65_536; port += 1) {
    if (await isFree(port, host)) return port;
  }
  throw new Error(`No port from ${first} on is free on ${host}.`);
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
