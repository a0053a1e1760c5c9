import { describe, expect, it } from "vitest";
import { createCheckClient } from "./check-client.ts";
import type { CheckedText, CheckRequest } from "./checked-text.ts";
import type { Answered, Asked } from "./worker-messages.ts";

const REQUEST: CheckRequest = { text: "Amazon", name: null, format: null, language: null, lang: "fr" };
const CHECKED: CheckedText = { format: "text", figures: [], names: [], said: [], entities: [] };

function createBench() {
  const workers: { asked: Asked[]; hear: (answer: Answered) => void; fail: () => void; isEnded: boolean }[] = [];
  const client = createCheckClient((hear, fail) => {
    const worker = { asked: [] as Asked[], hear, fail, isEnded: false };
    workers.push(worker);
    return {
      ask: (message) => worker.asked.push(message),
      end: () => {
        worker.isEnded = true;
      },
    };
  });
  return { client, workers };
}

describe("createCheckClient", () => {
  it("starts nothing before it is asked, and one worker for all", async () => {
    const { client, workers } = createBench();
    client.drop();
    expect(workers).toEqual([]);
    const first = client.check(REQUEST);
    workers[0]!.hear({ kind: "checked", id: 1, checked: CHECKED });
    expect(await first).toEqual({ checked: CHECKED });
    void client.check(REQUEST);
    expect(workers).toHaveLength(1);
    expect(workers[0]!.asked.map(({ kind }) => kind)).toEqual(["check", "check"]);
  });

  it("drops the answer to what was asked before", async () => {
    const { client, workers } = createBench();
    const first = client.check(REQUEST);
    const second = client.check({ ...REQUEST, text: "Google" });
    expect(await first).toBeNull();
    workers[0]!.hear({ kind: "checked", id: 1, checked: { ...CHECKED, format: "html" } });
    workers[0]!.hear({ kind: "checked", id: 2, checked: CHECKED });
    expect(await second).toEqual({ checked: CHECKED });
  });

  it("drops what is under way once the text has changed", async () => {
    const { client, workers } = createBench();
    const first = client.check(REQUEST);
    client.drop();
    expect(await first).toBeNull();
    expect(workers[0]!.asked.at(-1)).toEqual({ kind: "drop" });
  });

  it("tells that a worker broke down, and starts another for the next check", async () => {
    const { client, workers } = createBench();
    const first = client.check(REQUEST);
    workers[0]!.fail();
    expect(await first).toEqual({ failure: "engine" });
    expect(workers[0]!.isEnded).toBe(true);
    const second = client.check(REQUEST);
    workers[1]!.hear({ kind: "failed", id: 2, why: "record" });
    expect(await second).toEqual({ failure: "record" });
  });

  it("hands over what is written, and nothing where there is nobody to write it", async () => {
    const { client, workers } = createBench();
    expect(await client.write("markdown")).toBeNull();
    void client.check(REQUEST);
    const written = client.write("markdown");
    const lost = client.write("markdown");
    workers[0]!.hear({ kind: "written", id: 2, text: "# Texte" });
    expect(await written).toBe("# Texte");
    client.close();
    expect(await lost).toBeNull();
  });
});
