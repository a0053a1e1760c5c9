import { createQuiz } from "@choosefr/quiz";
import { expect, inject, it } from "vitest";
import { langs, seed } from "./addresses.ts";
import { visit } from "./browser/visit.ts";
import { expectKept } from "./browser/worker.ts";
import { plain } from "./plain.ts";
import { expectQuestion } from "./quiz/expect-question.ts";
import { playToTheEnd } from "./quiz/play-to-the-end.ts";
import { openPlayable } from "./quiz/playable.ts";

it.each(langs)("what was visited opens without a network in %s, and the rest says what it needs", async (lang) => {
  await visit({}, async (page) => {
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

    await page.context().setOffline(false);
    await page.goto(`/${lang}/organisations/microsoft`);
    expect(plain(await h1.innerText())).toBe("Microsoft");
  });
});

it("a worker keeps what this build and the one before have kept, and no more", async () => {
  await visit({}, async (page) => {
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
