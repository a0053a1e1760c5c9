import { createQuiz } from "@choosefr/quiz";
import { expect, inject, it } from "vitest";
import { langs, seed } from "./addresses.ts";
import { phone, visit } from "./browser/visit.ts";
import { expectKept } from "./browser/worker.ts";
import { findAxeViolations } from "./judge/axe.ts";
import { plain } from "./plain.ts";
import { expectQuestion } from "./quiz/expect-question.ts";
import { playToTheEnd } from "./quiz/play-to-the-end.ts";
import { openPlayable } from "./quiz/playable.ts";

it.each(langs)("what was visited opens without a network in %s, and the rest says what it needs", async (lang) => {
  await visit({ keepsPages: true }, async (page) => {
    const quiz = `/${lang}/quiz?seed=${seed}`;
    await openPlayable(page, quiz);
    await expectKept(page);
    await page.goto(`/${lang}/organisations/amazon`);
    await expectKept(page);
    await page.context().setOffline(true);

    await openPlayable(page, quiz);
    await expectQuestion(page, createQuiz({ seed, locale: lang, length: 1 })[0]!);
    await playToTheEnd(page, lang);

    await page.goto(`/${lang}/organisations/microsoft`);
    const h1 = page.locator("h1");
    expect(plain(await h1.innerText())).toBe(
      lang === "fr" ? "Cette page demande une connexion" : "This page needs a connection",
    );
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
    await page.getByRole("link", { name: "Amazon" }).click();
    await page.waitForURL("**/organisations/amazon");
    expect(plain(await h1.innerText())).toBe("Amazon");

    // A page that hears of the network would ask for what is new, and be cut off by the next.
    await page.goto("about:blank");
    await page.context().setOffline(false);
    await page.goto(`/${lang}/organisations/microsoft`);
    expect(plain(await h1.innerText())).toBe("Microsoft");
  });
});

it.each(langs)(
  "who has an older page is told in %s that there are newer facts, and has them for a press",
  async (lang) => {
    const words = {
      fr: { told: "Les faits ont changé", load: "Afficher les nouveaux", later: "Plus tard" },
      en: { told: "The facts have changed", load: "Show the new ones", later: "Later" },
    }[lang];
    await visit({ ...phone, keepsPages: true }, async (page) => {
      const address = `/${lang}/organisations/amazon`;
      await page.goto(address);
      await expectKept(page);
      const notice = page.getByRole("status").filter({ hasText: words.told });
      // Said to be back rather than cut off: page and worker would not be cut off and back at one moment.
      const comeBack = async (): Promise<number> => {
        await page.evaluate(() => window.dispatchEvent(new Event("online")));
        return notice.count();
      };
      const answered = page.waitForResponse("**/api/v1/index.json");
      await comeBack();
      await (await answered).finished();
      await expectKept(page);
      expect(await notice.count()).toBe(0);

      await page.context().setOffline(true);
      await page.reload();
      await page.route("**/api/v1/index.json", (route) => route.fulfill({ json: { version: "99.0.0" } }));
      await page.context().setOffline(false);
      // The page hears of it once React has taken over.
      await expect.poll(comeBack).toBe(1);
      expect(await findAxeViolations(page)).toEqual([]);
      await page.getByRole("button", { name: words.later }).click();
      await expect.poll(() => notice.count()).toBe(0);

      await expect.poll(comeBack).toBe(1);
      const fromServer = page.waitForResponse((response) => new URL(response.url()).pathname === address);
      await page.getByRole("button", { name: words.load }).click();
      expect((await fromServer).status()).toBe(200);
      await expect.poll(() => notice.count()).toBe(0);
    });
  },
);

it("a worker keeps what this build and the one before have kept, and no more", async () => {
  await visit({ keepsPages: true }, async (page) => {
    await page.goto("/fr");
    await expectKept(page);
    const builds = (): Promise<readonly string[]> =>
      page.evaluate(async () => (await caches.keys()).map((key) => key.replace(/^choosefr-\w+-/u, "")));
    const buildsAfter = async (build: string): Promise<readonly string[]> => {
      await page.evaluate((name) => navigator.serviceWorker.register(`/service-worker.js?build=${name}`), build);
      const active = (): Promise<string> =>
        page.evaluate(async () => {
          const worker = (await navigator.serviceWorker.ready).active;
          return `${worker?.state ?? ""} ${new URL(worker?.scriptURL ?? "").searchParams.get("build") ?? ""}`;
        });
      await expect.poll(active).toBe(`activated ${build}`);
      return builds();
    };
    const [first] = await builds();
    expect(new Set(await buildsAfter("second"))).toEqual(new Set([first, "second"]));
    expect(new Set(await buildsAfter("third"))).toEqual(new Set(["second", "third"]));
  });
});

it("questions are had as data, and a request that is not understood is refused with the reason", async () => {
  const origin = inject("origin");
  const ids = createQuiz({ seed, locale: "fr", length: 10 }).map(({ id }) => id);
  const good = await fetch(`${origin}/fr/session?q=${ids.join("~")}~choice.none&seed=x`);
  expect(good.headers.get("cache-control")).toContain("public");
  const session = (await good.json()) as { questions: readonly { id: string }[]; missing: readonly string[] };
  expect(session.questions.map(({ id }) => id)).toEqual(ids);
  expect(session.missing).toEqual(["choice.none"]);
  const bad = await fetch(`${origin}/fr/session?q=${ids[0]}&seed=NO`);
  expect([bad.status, bad.headers.get("cache-control")]).toEqual([400, "no-store"]);
  expect(await bad.json()).toMatchObject({ problem: { parameter: "seed", found: "NO" } });
});
