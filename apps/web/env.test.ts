import { describe, expect, it } from "vitest";
import { readEnv } from "./env.ts";

describe("readEnv", () => {
  it("has a default for everything", () => {
    expect(readEnv({})).toEqual({
      siteOrigin: null,
      isDevelopment: false,
      port: null,
      host: "127.0.0.1",
      reportAddress: "",
    });
  });

  it("keeps the origin of an address and drops the rest", () => {
    expect(readEnv({ SITE_ORIGIN: "https://example.org/fr/" }).siteOrigin).toBe("https://example.org");
  });

  it.each(["", "example.org", "javascript:alert(1)", "ftp://example.org"])("takes %j for no origin", (SITE_ORIGIN) => {
    expect(readEnv({ SITE_ORIGIN }).siteOrigin).toBeNull();
  });

  it.each(["", "0", "-1", "65536", "80.5", "http"])("takes %j for no port", (PORT) => {
    expect(readEnv({ PORT }).port).toBeNull();
  });

  it.each(["", "nobody", "a@b", "a@example.org?cc=b@example.org", "a b@example.org", "a@example.org,b@example.org"])(
    "takes %j for no address to write to",
    (REPORT_ADDRESS) => {
      expect(readEnv({ REPORT_ADDRESS }).reportAddress).toBe("");
    },
  );

  it("reads an address to write to", () => {
    expect(readEnv({ REPORT_ADDRESS: " fix.it+now@mail.example.org " }).reportAddress).toBe(
      "fix.it+now@mail.example.org",
    );
  });

  it("reads a port and a host", () => {
    expect(readEnv({ PORT: "8080", HOST: "0.0.0.0" })).toMatchObject({ port: 8080, host: "0.0.0.0" });
  });
});
