import { createServer } from "node:net";
import { expect, it } from "vitest";
import { findFreePort } from "./free-port.ts";

it("passes over a port that is taken", async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => {
    taken.listen(0, "127.0.0.1", resolve);
  });
  const address = taken.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  expect(await findFreePort(port, "127.0.0.1")).toBeGreaterThan(port);
  await new Promise((resolve) => {
    taken.close(resolve);
  });
  expect(await findFreePort(port, "127.0.0.1")).toBe(port);
});
