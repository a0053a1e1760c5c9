import { createHash } from "node:crypto";
import { expect, inject, it } from "vitest";
import { langs } from "./addresses.ts";

interface Download {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

const get = (path: string): Promise<Response> => fetch(`${inject("origin")}${path}`);

it.each(langs)("lists every file to download with its true size and checksum in %s", async (lang) => {
  const page = await (await get(`/${lang}/data`)).text();
  const files = (await (await get("/download/files.json")).json()) as readonly Download[];
  expect(files.length).toBeGreaterThan(15);
  for (const { name, bytes, sha256 } of files) {
    const body = new Uint8Array(await (await get(`/download/${name}`)).arrayBuffer());
    expect([body.length, createHash("sha256").update(body).digest("hex")]).toEqual([bytes, sha256]);
    // What only serves the others, such as the list of checksums, stands in no table.
    if (name !== "SHA256SUMS") expect(page).toContain(sha256);
  }
});

it("answers any origin, and may be kept for a day", async () => {
  for (const path of ["/api/v1/index.json", "/api/v1/organisations/amazon.json", "/download/claims.csv"]) {
    const { headers, status } = await get(path);
    expect([status, headers.get("access-control-allow-origin")]).toEqual([200, "*"]);
    expect(headers.get("cache-control")).toContain("max-age=86400");
    expect(headers.get("content-type")).toMatch(path.endsWith("json") ? /^application\/json/u : /^text\/csv/u);
  }
  expect((await get("/api/v1/organisations/nobody.json")).status).toBe(404);
});

it("leads from what there is to every address of the interface", async () => {
  const index = (await (await get("/api/v1/index.json")).json()) as {
    readonly collections: readonly { readonly address: string; readonly count: number; readonly item: string | null }[];
  };
  for (const { address, count, item } of index.collections) {
    const { data } = (await (await get(address)).json()) as { readonly data: readonly { readonly id: string }[] };
    expect(data).toHaveLength(count);
    const [first] = data;
    if (item !== null && first !== undefined) expect((await get(item.replace("{id}", first.id))).status).toBe(200);
  }
});
