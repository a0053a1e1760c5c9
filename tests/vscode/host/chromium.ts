import { type Browser, chromium } from "playwright-core";
import { chromium as chromiumPath } from "../../rig/setup/chromium.ts";
import { chromiumFlags } from "../../rig/setup/chromium-flags.ts";

/** Starts the installed Chromium without a window. Close it when done. Throws with an instruction if there is none. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), headless: true, args: [...chromiumFlags] });
}
