import { describe, expect, it } from "vitest";
import { createPublisher, createSource } from "../../fixtures/shipped-claims.ts";
import { source } from "../record.ts";
import { describePublisher, describeSource } from "./source.ts";

const named = (id: string, name: string | null) => ({ ...createPublisher(id), name });
const afp = named("afp", "AFP");
const tribune = createSource("tribune", { publisher: named("la-tribune", "La Tribune"), published: "2024-05-13" });

describe("describePublisher", () => {
  it("names the publisher", () => {
    expect(describePublisher(tribune, "fr")).toBe("La Tribune");
  });

  it.each(["none", "unknown"] as const)("names nobody else where the text is of %s", (relayOf) => {
    expect(describePublisher({ ...tribune, relayOf }, "fr")).toBe("La Tribune");
  });

  it("names whom a page passes on", () => {
    const relay = { ...tribune, relayOf: afp };
    expect([describePublisher(relay, "fr"), describePublisher(relay, "en")]).toEqual([
      "La Tribune (d’après AFP)",
      "La Tribune (via AFP)",
    ]);
  });

  it("does not name the same paper twice, nor one without a name", () => {
    expect(describePublisher({ ...tribune, relayOf: named("la-tribune", "La Tribune") }, "fr")).toBe("La Tribune");
    expect(describePublisher({ ...tribune, relayOf: named("x", null) }, "fr")).toBe("La Tribune");
  });

  it.each([null, named("x", null)])("says so where the publisher is unknown: %j", (publisher) => {
    const unknown = { ...tribune, publisher };
    expect([describePublisher(unknown, "fr"), describePublisher(unknown, "en")]).toEqual([
      "Article sans éditeur connu",
      "Article by an unknown publisher",
    ]);
  });
});

describe("describeSource", () => {
  it("names a source by publisher and date", () => {
    expect([describeSource(tribune, "fr"), describeSource(tribune, "en")]).toEqual([
      "La Tribune, 13 mai 2024",
      "La Tribune, 13 May 2024",
    ]);
  });

  it("leaves a date out that nobody knows", () => {
    expect(describeSource({ ...tribune, published: null }, "en")).toBe("La Tribune");
  });

  it("names the article of May 2024", () => {
    const seed = source("seed-article-2024-05");
    expect(describeSource(seed, "fr")).toBe("Article sans éditeur connu, mai 2024");
    expect(describeSource(seed, "en")).toBe("Article by an unknown publisher, May 2024");
  });
});
