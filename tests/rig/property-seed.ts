import fc from "fast-check";

/** What the suites draw from unless told: the same cases on every machine, so that a failure is one of the code. */
const USUAL_SEED = 20_240_513;

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: seedOf(process.env["PROPERTY_SEED"]) });

/** The seed that `pnpm soak` gives, another for each repetition. */
function seedOf(text: string | undefined): number {
  const seed = Number(text);
  return text !== undefined && Number.isSafeInteger(seed) ? seed : USUAL_SEED;
}
