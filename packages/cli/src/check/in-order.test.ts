import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { mapInOrder, peek } from "./in-order.ts";

async function* count(to: number, taken: number[] = []): AsyncGenerator<number> {
  for (let at = 0; at < to; at += 1) {
    taken.push(at);
    yield at;
  }
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

test("results come in the order of the items, whichever is done first", async () => {
  const results = mapInOrder(count(20), 4, async (at) => {
    await wait((at * 7) % 5);
    return at * 2;
  });
  expect(await collect(results)).toEqual(Array.from({ length: 20 }, (_, at) => at * 2));
});

test("no more items are taken than there is room for", async () => {
  const taken: number[] = [];
  let running = 0;
  let most = 0;
  for await (const at of mapInOrder(count(50, taken), 4, async (item) => {
    running += 1;
    most = Math.max(most, running);
    await wait(1);
    running -= 1;
    return item;
  })) {
    expect(taken.length - at).toBeLessThanOrEqual(5);
  }
  expect(most).toBeLessThanOrEqual(4);
});

test("a stream that was looked into is still whole", async () => {
  const few = await peek(count(3), 5);
  expect([few.first, await collect(few.all)]).toEqual([
    [0, 1, 2],
    [0, 1, 2],
  ]);
  const many = await peek(count(9), 5);
  expect([many.first.length, (await collect(many.all)).length]).toEqual([5, 9]);
});
