import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, describe, expect, test, vi } from "vitest";
import { auditShipped } from "./audit-shipped.ts";

const root = join(import.meta.dirname, "../../..");
const weakness = {
  id: 1_111_111,
  url: "https://example.org/advisories/GHSA-aaaa-bbbb-cccc",
  title: "Planted",
  severity: "high",
  vulnerable_versions: "<99.0.0",
  cwe: [],
  cvss: { score: 8, vectorString: null },
};

let server: Server | null = null;

/** An audit service that answers with `status`, and knows these weaknesses of whatever it is asked about. */
async function serve(status: number, known: Readonly<Record<string, readonly object[]>>): Promise<readonly string[]> {
  const asked: string[] = [];
  const started = createServer((request, response) => {
    // What it asks beside is which version would be sound.
    if (request.method !== "POST") {
      response.writeHead(404).end();
      return;
    }
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks);
      const text = request.headers["content-encoding"] === "gzip" ? gunzipSync(body).toString() : body.toString();
      asked.push(...Object.keys(JSON.parse(text) as object));
      const answer = Object.fromEntries(Object.entries(known).filter(([name]) => asked.includes(name)));
      response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(answer));
    });
  });
  server = started;
  started.listen(0, "127.0.0.1");
  await once(started, "listening");
  vi.stubEnv("pnpm_config_registry", `http://127.0.0.1:${(started.address() as AddressInfo).port}/`);
  return asked;
}

afterEach(() => {
  vi.unstubAllEnvs();
  server?.close();
});

describe("auditShipped", () => {
  test("passes where nothing is known of what we ship, and asks about it", async () => {
    const asked = await serve(200, { "left-out": [weakness] });
    expect(await auditShipped(root, () => null, false)).toMatchObject({ outcome: "passed" });
    expect(asked).toContain("next");
  });

  test("fails for a severe weakness, and says where it comes in", async () => {
    await serve(200, { next: [weakness] });
    const told: string[] = [];
    const { outcome } = await auditShipped(root, (_, { output }) => told.push(output), false);
    expect(outcome).toBe("failed");
    expect(told.join("\n")).toMatch(/^next \S+ \(apps__web>next\): high, Planted \(GHSA-aaaa-bbbb-cccc, /u);
  });

  test("is skipped where nobody answers, failed where somebody has to", async () => {
    await serve(405, {});
    expect(await auditShipped(root, () => null, false)).toMatchObject({ outcome: "skipped" });
    expect(await auditShipped(root, () => null, true)).toMatchObject({ outcome: "failed" });
  });
});
