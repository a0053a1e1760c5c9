import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { FrameLocator, Page } from "playwright-core";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { langs, pageTypes } from "./addresses.ts";
import { phone, visit } from "./browser/visit.ts";
import { findAxeViolations } from "./judge/axe.ts";
import { findLayoutFaults } from "./judge/layout.ts";
import { findSmallTargets } from "./judge/targets.ts";
import { openPlayable } from "./quiz/playable.ts";

const framed = "/embed/quiz?n=3&seed=frames";

/** Serves pages of somebody else's, by path, while `act` runs. */
async function serve(pages: Readonly<Record<string, string>>, act: (origin: string) => Promise<void>): Promise<void> {
  const server = createServer((request, response) => {
    const body = pages[(request.url ?? "").replace(/\?.*$/u, "")];
    // Browsers ask any page for its icon.
    response.writeHead(body === undefined ? 204 : 200, { "content-type": "text/html; charset=utf-8" });
    response.end(body === undefined ? "" : `<!doctype html><html lang="fr"><title>Journal</title>${body}`);
  });
  const { promise, resolve } = Promise.withResolvers<undefined>();
  server.listen(0, "127.0.0.1", () => resolve(undefined));
  await promise;
  try {
    await act(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** The two snippets of the page that offers them: with a fixed height, and following the height. */
async function snippets(lang: string): Promise<{ readonly plain: string; readonly tall: string }> {
  let found = { plain: "", tall: "" };
  await visit({}, async (page) => {
    await page.goto(`/${lang}/embed?n=5&seed=frames`);
    const [plain = "", tall = ""] = await page
      .locator("main textarea")
      .evaluateAll((all) => all.map((field) => (field as HTMLTextAreaElement).value));
    found = { plain, tall };
  });
  return found;
}

const heightOfFrame = (page: Page): Promise<number> =>
  page.locator("iframe").evaluate((frame) => frame.getBoundingClientRect().height);
const heightOfContent = (frame: FrameLocator): Promise<number> =>
  frame.locator("main").evaluate((main) => Math.ceil(main.parentElement!.getBoundingClientRect().height));

async function expectFollowed(page: Page): Promise<number> {
  const frame = page.frameLocator("iframe");
  await expect.poll(async () => (await heightOfFrame(page)) === (await heightOfContent(frame))).toBe(true);
  return heightOfFrame(page);
}

it.each(langs)("the page for frames may be framed by anybody, and no other page, in %s", async (lang) => {
  const { headers } = await fetch(`${inject("origin")}/${lang}${framed}`);
  expect(headers.get("x-frame-options")).toBeNull();
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy.split("; ").filter((directive) => directive.startsWith("frame-ancestors"))).toEqual([
    "frame-ancestors *",
  ]);
  expect(policy).toContain("default-src 'none'");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  for (const path of ["/embed", "/embed/quizzes", "/embed/quiz/more", "/quiz?seed=frames"]) {
    const other = await fetch(`${inject("origin")}/${lang}${path}`);
    expect([path, other.headers.get("x-frame-options")]).toEqual([path, "DENY"]);
    expect(other.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  }
});

describe.each(langs)("a quiz on somebody else's page, in %s", (lang) => {
  let plain = "";
  let tall = "";
  beforeAll(async () => {
    ({ plain, tall } = await snippets(lang));
  });

  it("is as tall as what it shows, before an answer, after it and at the next question", async () => {
    await serve({ "/": `<p>Article</p>${tall}` }, async (elsewhere) => {
      await visit({ elsewhere: [elsewhere] }, async (page) => {
        await page.goto(elsewhere);
        const before = await expectFollowed(page);
        const frame = page.frameLocator("iframe");
        const answer = frame.locator("fieldset button[type=submit], fieldset li button").first();
        await expect
          .poll(async () => {
            if ((await frame.locator("main h2").count()) === 0) await answer.click();
            return frame.locator("main h2").count();
          })
          .toBeGreaterThan(0);
        const after = await expectFollowed(page);
        expect(after).toBeGreaterThan(before);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
        await frame.locator("main").getByRole("button").last().click();
        await expect.poll(async () => (await expectFollowed(page)) < after).toBe(true);
        // The next question begins in sight, though the button for it stood far below.
        expect(await page.locator("iframe").evaluate((box) => box.getBoundingClientRect().top)).toBeGreaterThanOrEqual(
          -1,
        );
      });
    });
  });

  it("heeds nobody but the frame, and no other version", async () => {
    const message = { type: "choosefr:height", version: 1, height: 3333 };
    const liar = `<script>parent.postMessage(${JSON.stringify(message)}, "*"); parent.postMessage("told", "*")</script>`;
    await serve({ "/liar": liar }, async (third) => {
      const host = `${tall}<iframe id="liar" src="${third}/liar"></iframe>`;
      await serve({ "/": host.replace('<iframe src="', '<iframe id="ours" src="') }, async (elsewhere) => {
        await visit({ elsewhere: [elsewhere, third] }, async (page) => {
          await page.goto(elsewhere);
          const ours = page.locator("#ours");
          const height = (): Promise<number> => ours.evaluate((frame) => frame.getBoundingClientRect().height);
          await expect.poll(height).not.toBe(720);
          const before = await height();
          await page.evaluate(async (said) => {
            const heard = Promise.withResolvers<unknown>();
            addEventListener("message", ({ data }) => data === "told" && heard.resolve(null));
            postMessage(said, "*");
            document.querySelector<HTMLIFrameElement>("#liar")!.src += "?again";
            postMessage("told", "*");
            await heard.promise;
          }, message);
          const inside = page.frames().find((frame) => frame.url().includes("/embed/quiz"))!;
          await inside.evaluate((said) => {
            const odd: readonly unknown[] = [
              { ...said, version: 2 },
              { ...said, version: "1" },
              { ...said, type: "height" },
              { ...said, height: "3333px" },
              { ...said, height: -1 },
              { ...said, height: Number.NaN },
              { ...said, height: 1e9 },
              null,
              "choosefr:height",
              [said],
            ];
            for (const each of odd) parent.postMessage(each, "*");
          }, message);
          await page.evaluate(() => {
            const { promise, resolve } = Promise.withResolvers<unknown>();
            addEventListener("message", ({ data }) => data === "last" && resolve(null));
            postMessage("last", "*");
            return promise;
          });
          expect(await height()).toBe(before);
        });
      });
    });
  });

  it("without a script keeps its height and is played inside it; its links open beside the page", async () => {
    expect(plain).not.toContain("<script");
    await serve({ "/": plain }, async (elsewhere) => {
      await visit({ elsewhere: [elsewhere] }, async (page) => {
        await page.goto(elsewhere);
        expect(await heightOfFrame(page)).toBe(720);
        const frame = page.frameLocator("iframe");
        await frame.locator("main h1").waitFor();
        const opened = page.waitForEvent("popup");
        await frame.locator("footer a").click();
        await (await opened).waitForURL(`**/${lang}`);
        expect(new URL(page.url()).origin).toBe(elsewhere);
        expect(await heightOfFrame(page)).toBe(720);
      });
    });
  });

  it("has no header, no fault that axe finds, and fits a phone", async () => {
    await visit(phone, async (page) => {
      await openPlayable(page, `/${lang}${framed}`);
      expect(await page.getByRole("banner").count()).toBe(0);
      expect(await page.getByRole("contentinfo").count()).toBe(1);
      expect(await findLayoutFaults(page)).toEqual([]);
      expect(await findSmallTargets(page)).toEqual([]);
      expect(await findAxeViolations(page)).toEqual([]);
    });
  });

  it("shows the day's five, a subject, or one exact quiz", async () => {
    await visit({}, async (page) => {
      const exact = pageTypes["challenge"]?.replace("/challenge?", "/embed/quiz?") ?? "";
      for (const [path, count] of [
        ["/embed/quiz", 5],
        [framed, 3],
        [exact, (exact.match(/~/gu)?.length ?? 0) + 1],
      ] as const) {
        await page.goto(`/${lang}${path}`);
        await expect.poll(() => page.locator("main").innerText()).toContain(` ${count}`);
      }
    });
  });
});
