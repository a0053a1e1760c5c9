import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { chromium as chromiumPath } from "../rig/setup/chromium.ts";
import { chromiumFlags } from "../rig/setup/chromium-flags.ts";
import { startServer } from "./server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Scheme, host and port of the site, without a final slash. */
    readonly origin: string;
    /** Where the one browser of the suite is controlled. */
    readonly browser: string;
  }
}

/** Starts one server and one browser for all test files. What it returns ends both. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await startServer();
  try {
    const browser = await chromium.launchServer({
      executablePath: chromiumPath(),
      headless: true,
      args: [...chromiumFlags],
    });
    provide("origin", server.origin);
    provide("browser", browser.wsEndpoint());
    return async () => {
      await browser.close();
      await server.stop();
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
