const WORD = 2 ** 32;

/** The fractions of the square roots of the first primes, and of the cube roots, as the algorithm has them. */
const { roots: INITIAL, cubes: ROUNDS } = deriveConstants();

function deriveConstants(): { readonly roots: readonly number[]; readonly cubes: readonly number[] } {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < 64; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  const fractionOf = (root: number): number => Math.floor((root % 1) * WORD);
  return {
    roots: primes.slice(0, 8).map((prime) => fractionOf(Math.sqrt(prime))),
    cubes: primes.map((prime) => fractionOf(Math.cbrt(prime))),
  };
}

/**
 * The SHA-256 of a text in UTF-8, in hexadecimal digits (FIPS 180-4): the same on every host, and at once, which no
 * browser's own is. For fingerprints, not for secrets.
 */
export function sha256(text: string): string {
  let state = INITIAL;
  const words = padded(encodeUtf8(text));
  const schedule = new Int32Array(64);
  for (let block = 0; block < words.length; block += 16) {
    schedule.set(words.subarray(block, block + 16));
    for (let at = 16; at < 64; at += 1) schedule[at] = extend(schedule, at);
    state = mix(state, schedule);
  }
  return state.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

/** UTF-8; half of a surrogate pair is the sign for what cannot be read. */
function encodeUtf8(text: string): readonly number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const read = character.codePointAt(0) ?? 0;
    const point = read >= 0xd800 && read <= 0xdfff ? 0xfffd : read;
    if (point < 0x80) {
      bytes.push(point);
      continue;
    }
    const further = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    // As many ones as there are bytes lead the first of them.
    bytes.push(((0xf80 >> further) & 0xff) | (point >> (6 * further)));
    for (let left = further - 1; left >= 0; left -= 1) bytes.push(0x80 | ((point >> (6 * left)) & 0x3f));
  }
  return bytes;
}

/** The bytes as words, most significant first, with what marks their end and says how many bits they are. */
function padded(bytes: readonly number[]): Int32Array {
  const words = new Int32Array((((bytes.length + 8) >> 6) + 1) * 16);
  const put = (at: number, byte: number): void => {
    words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - 8 * (at & 3)));
  };
  for (const [at, byte] of bytes.entries()) put(at, byte);
  put(bytes.length, 0x80);
  words[words.length - 2] = Math.floor((bytes.length * 8) / WORD);
  words[words.length - 1] = (bytes.length * 8) | 0;
  return words;
}

function extend(schedule: Int32Array, at: number): number {
  const early = schedule[at - 15] ?? 0;
  const late = schedule[at - 2] ?? 0;
  const a = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
  const b = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
  return ((schedule[at - 16] ?? 0) + a + (schedule[at - 7] ?? 0) + b) | 0;
}

function mix(state: readonly number[], schedule: Int32Array): readonly number[] {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (const [at, word] of schedule.entries()) {
    const chosen = (e & f) ^ (~e & g);
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + chosen + (ROUNDS[at] ?? 0) + word) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  return [a, b, c, d, e, f, g, h].map((word, at) => ((state[at] ?? 0) + word) | 0);
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
