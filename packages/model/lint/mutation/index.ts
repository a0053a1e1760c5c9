import { claimMutations } from "./claim-mutations.ts";
import { figureMutations } from "./figure-mutations.ts";
import { fileMutations } from "./file-mutations.ts";
import type { Mutation } from "./mutation.ts";
import { recordMutations } from "./record-mutations.ts";
import { textMutations } from "./text-mutations.ts";

/** Every way in which good data are broken by the tests. */
export const mutations: readonly Mutation[] = Object.freeze([
  ...fileMutations,
  ...recordMutations,
  ...textMutations,
  ...figureMutations,
  ...claimMutations,
]);
