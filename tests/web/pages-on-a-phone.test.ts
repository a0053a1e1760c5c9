import { describe, expect, it } from "vitest";
import { addressIn, langs, pageTypesSeen } from "./addresses.ts";
import { phone, visitInTurn } from "./browser/visit.ts";
import { findBrokenWords } from "./judge/broken-words.ts";
import { findEnlargedFaults } from "./judge/enlarged.ts";
import { findLayoutFaults } from "./judge/layout.ts";
import { findSmallTargets } from "./judge/targets.ts";

const look = visitInTurn(phone);

// One visit to each page type, for all that is looked at with a finger.
describe.each(langs)("in %s, on a phone,", (lang) => {
  it.each(pageTypesSeen(lang, "on a phone"))(
    "%s fits upright, on its side and with text twice as large, and no target is too small",
    async (_type, path) => {
      await look(async (page) => {
        await page.setViewportSize(phone.viewport);
        await page.goto(addressIn(lang, path));
        const faults: string[] = [];
        const judge = async (how: string, found: Promise<readonly string[]>): Promise<void> => {
          faults.push(...(await found).map((fault) => `${how}: ${fault}`));
        };
        await judge("upright", findLayoutFaults(page));
        await judge("broken between letters", findBrokenWords(page));
        await judge("for a finger", findSmallTargets(page));
        await judge("text twice as large", findEnlargedFaults(page));
        await page.setViewportSize({ width: 740, height: 360 });
        await judge("on its side", findLayoutFaults(page));
        expect(faults).toEqual([]);
      });
    },
  );
});
