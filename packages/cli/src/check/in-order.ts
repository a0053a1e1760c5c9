/**
 * Works on items of a stream, a few at once, and gives the results in the order of the items. No more than `width` items
 * are under way or done and not yet taken, so memory does not grow with the stream. `work` must not reject.
 */
export async function* mapInOrder<Item, Result>(
  items: AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  for await (const item of items) {
    running.push(work(item));
    const first = running.length < width ? undefined : running.shift();
    if (first !== undefined) yield await first;
  }
  for (const one of running) yield await one;
}

/** The first items of a stream, up to a number, and the whole stream again. */
export async function peek<Item>(
  items: AsyncIterable<Item>,
  most: number,
): Promise<{ readonly first: readonly Item[]; readonly all: AsyncIterable<Item> }> {
  const iterator = items[Symbol.asyncIterator]();
  const first: Item[] = [];
  while (first.length < most) {
    const step = await iterator.next();
    if (step.done === true) break;
    first.push(step.value);
  }
  return { first, all: resume(first, iterator) };
}

async function* resume<Item>(first: readonly Item[], iterator: AsyncIterator<Item>): AsyncGenerator<Item> {
  yield* first;
  for (let step = await iterator.next(); step.done !== true; step = await iterator.next()) yield step.value;
}
