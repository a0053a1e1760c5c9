import type { Region } from "../names/mention.ts";

/**
 * Tells whether a span is prose; `isWords` if it is known to hold words only, no sign of an address or identifier. It must
 * be asked in the order of the text: what lies behind is forgotten.
 */
export type SpanTest = (start: number, end: number, isWords?: boolean) => boolean;

/** A test for spans inside one of `regions`, which are in order and apart. */
export function createRegionTest(regions: readonly Region[]): SpanTest {
  let index = 0;
  return (start, end) => {
    let region = regions[index];
    while (region !== undefined && region.end <= start) {
      index += 1;
      region = regions[index];
    }
    return region !== undefined && region.start <= start && end <= region.end;
  };
}
